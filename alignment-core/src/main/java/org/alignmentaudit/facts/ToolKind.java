package org.alignmentaudit.facts;

/** What a tool is for. */
public enum ToolKind {
    /** Shows how goals and KPIs stand. */
    DASHBOARD,
    /** Shows the partners and what depends on them. */
    ECOSYSTEM_MAP,
    /** Watches for what could make the business obsolete. */
    DISRUPTION_MONITOR,
    /** Measures the culture. */
    CULTURE_ASSESSMENT,
    /** Plays scenarios through. */
    SCENARIO_PLATFORM
}
