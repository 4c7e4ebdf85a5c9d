package org.alignmentaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.alignmentaudit.facts.Money;

/** Values of evidence and settings in JSON: numbers without exponent, all else as text. */
final class JsonValue {

    private JsonValue() {}

    static void write(JsonGenerator json, String name, Object value) throws IOException {
        json.writeFieldName(name);
        write(json, value);
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Money money) {
            json.writeNumber(money.amount());
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Number number) {
            number(json, number);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(json, item);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }

    private static void number(JsonGenerator json, Number number) throws IOException {
        if (number instanceof Double decimal && !Double.isFinite(decimal)) {
            json.writeNull();
        } else {
            BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
            json.writeNumber(exact.signum() == 0 ? BigDecimal.ZERO : exact);
        }
    }
}
