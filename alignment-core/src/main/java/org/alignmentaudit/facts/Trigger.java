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
    REGULATION;

    /** Whether the idea came from what others do or sell: TREND, VENDOR_PITCH or PEER. */
    public boolean follows() {
        return this == TREND || this == VENDOR_PITCH || this == PEER;
    }

    /** Whether it is pressure of the moment: INCIDENT, COMPETITOR, CUSTOMER_ESCALATION or CASH. */
    public boolean presses() {
        return this == INCIDENT || this == COMPETITOR || this == CUSTOMER_ESCALATION || this == CASH;
    }
}
