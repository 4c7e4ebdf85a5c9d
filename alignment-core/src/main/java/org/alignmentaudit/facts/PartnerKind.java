package org.alignmentaudit.facts;

/** What a partner is to the organisation. */
public enum PartnerKind {
    SUPPLIER,
    DISTRIBUTOR,
    CLIENT,
    ALLY
}
