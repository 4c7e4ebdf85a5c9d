package org.alignmentaudit.facts;

/** What a partner is to the organisation. */
public enum PartnerKind {
    /** It delivers to the organisation. */
    SUPPLIER,
    /** It sells for the organisation. */
    DISTRIBUTOR,
    /** It buys from the organisation. */
    CLIENT,
    /** It works with the organisation towards a shared end. */
    ALLY
}
