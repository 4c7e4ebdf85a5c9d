package org.alignmentaudit.facts;

/** What a tool is for. */
public enum ToolKind {
    DASHBOARD,
    ECOSYSTEM_MAP,
    DISRUPTION_MONITOR,
    CULTURE_ASSESSMENT,
    SCENARIO_PLATFORM
}
