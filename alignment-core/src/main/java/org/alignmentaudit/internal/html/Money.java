package org.alignmentaudit.internal.html;

import java.util.List;

/**
 * Where the money goes.
 *
 * @param paragraphs what is shown, and what is not
 * @param charts one chart drawn for wide and one for narrow screens; empty where there is nothing to draw
 * @param table the same as a table
 */
public record Money(List<String> paragraphs, List<Sankey> charts, Table table) {

    /** Copies the lists. */
    public Money {
        paragraphs = List.copyOf(paragraphs);
        charts = List.copyOf(charts);
    }
}
