package org.alignmentaudit.facts;

/** What a piece of evidence can rest on, and what a finding can point at. */
public enum FactType {
    GOAL,
    INITIATIVE,
    DECISION,
    TEAM,
    PARTNER,
    PROCESS,
    KPI,
    OPPORTUNITY,
    ORGANIZATION,
    STATUS_REPORT,
    OBSERVATION,
    SIGNAL,
    SURVEY,
    RISK,
    ASSUMPTION,
    INFLUENCER,
    SCENARIO,
    VALUE,
    PERSON
}
