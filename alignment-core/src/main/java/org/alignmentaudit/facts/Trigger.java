package org.alignmentaudit.facts;

/** What set an initiative or a decision off. */
public enum Trigger {
    PLAN,
    INCIDENT,
    COMPETITOR,
    CUSTOMER_ESCALATION,
    TREND,
    VENDOR_PITCH,
    PEER,
    CASH,
    REGULATION
}
