package org.alignmentaudit.facts;

/** Where a piece of evidence comes from. */
public enum EvidenceOrigin {
    INTERNAL,
    CUSTOMER,
    INDEPENDENT,
    VENDOR
}
