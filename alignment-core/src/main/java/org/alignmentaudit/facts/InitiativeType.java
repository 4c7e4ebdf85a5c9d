package org.alignmentaudit.facts;

/** What kind of undertaking an initiative is. */
public enum InitiativeType {
    PROJECT,
    AUTOMATION,
    CAMPAIGN,
    HIRE,
    SYSTEM,
    PROCESS,
    EXPERIMENT,
    /** Required from outside, by law for example. */
    MANDATORY
}
