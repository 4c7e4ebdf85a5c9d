package org.alignmentaudit.facts;

/** What an estimate rests on. */
public enum EstimateBasis {
    OWN,
    REFERENCE_CLASS,
    VENDOR_QUOTE,
    FIXED_PRICE
}
