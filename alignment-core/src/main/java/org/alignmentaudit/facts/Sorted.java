package org.alignmentaudit.facts;

import java.util.List;

/** Lists of words in an order that does not depend on the order of input. */
final class Sorted {

    private Sorted() {}

    /** The words in alphabetical order; immutable. */
    static List<String> words(List<String> words) {
        return words.size() < 2 ? List.copyOf(words) : words.stream().sorted().toList();
    }
}
