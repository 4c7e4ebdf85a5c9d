package org.alignmentaudit.facts;

/** A top-level element of the portfolio. */
public interface Fact {

    /** Identifier, unique within the element. */
    String id();
}
