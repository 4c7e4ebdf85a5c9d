package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;

/**
 * A value or principle the organisation holds.
 */
@Element(value = "values", singular = "value", directory = true)
public record Value(
        @Meaning("identifier") String id,
        @Meaning("what it says") String statement,
        @Meaning("how binding it is") Enforcement enforcement)
        implements Fact {}
