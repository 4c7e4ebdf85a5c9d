package org.alignmentaudit.standard.oracle;

import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.portfolio.Portfolio;

/** Says when one rule fires with its default settings. Stateless and thread-safe. */
public interface Oracle {

    /** The rule, such as {@code CB-03}. */
    String rule();

    /** The letters that fire, by subject in the form {@code TYPE:id}. A subject without any letter is left out. */
    SortedMap<String, SortedSet<String>> firing(Portfolio portfolio);
}
