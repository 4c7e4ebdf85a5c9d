package org.alignmentaudit.internal.html;

import java.util.List;

/**
 * What the findings can be narrowed down by. Sets of one member are left out: they narrow nothing down.
 *
 * @param severities the severities met
 * @param kinds the classes met
 * @param states the states met
 * @param rules the rules met, by id, with their titles
 * @param waived whether some findings are waived and some are not
 * @param all number of findings
 * @param locale how numbers are written, as a language tag
 * @param status what is said of how many show, with {@code {shown}} and {@code {all}}
 */
public record Filters(
        List<Mark> severities,
        List<Mark> kinds,
        List<Mark> states,
        List<Item> rules,
        boolean waived,
        int all,
        String locale,
        String status) {

    /** Copies the lists. */
    public Filters {
        severities = List.copyOf(severities);
        kinds = List.copyOf(kinds);
        states = List.copyOf(states);
        rules = List.copyOf(rules);
    }
}
