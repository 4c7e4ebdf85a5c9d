package org.alignmentaudit.rule;

import java.util.List;

/**
 * Data that rules need and nobody supplied.
 *
 * @param path path of the data dictionary, or several of which any one would do
 * @param rules ids of the rules that could not be assessed and miss it, in alphabetical order
 */
public record DataGap(String path, List<String> rules) {

    /** Copies the list. */
    public DataGap {
        rules = List.copyOf(rules);
    }
}
