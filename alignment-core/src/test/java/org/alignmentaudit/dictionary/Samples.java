package org.alignmentaudit.dictionary;

import org.alignmentaudit.facts.Rows;

/** Records that are no part of the portfolio, for what its own records cannot show. */
final class Samples {

    private Samples() {}

    record Good(String name) {}

    @Element(value = "shops", singular = "shop")
    record Shop(String id, @Child(table = "shop_goods") Rows<Good> goods) {}

    @Element(value = "warehouses", singular = "warehouse")
    record Warehouse(
            String id, @Child(table = "warehouse_goods") Rows<Good> goods) {}

    @Key("colour")
    @Element(value = "cars", singular = "car")
    record Car(String id) {}

    @Element(value = "carts", singular = "cart")
    record Cart(String id, @Child(table = "cart_goods") RowList<Good> goods) {}
}
