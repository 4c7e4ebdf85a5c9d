package org.alignmentaudit.facts;

/** What a finding, a decision, a review or a waiver is about. */
public enum SubjectType {
    GOAL,
    INITIATIVE,
    DECISION,
    TEAM,
    PARTNER,
    PROCESS,
    KPI,
    OPPORTUNITY,
    ORGANIZATION,
    ASSUMPTION,
    INFLUENCER,
    SCENARIO,
    SURVEY,
    VALUE,
    PERSON
}
