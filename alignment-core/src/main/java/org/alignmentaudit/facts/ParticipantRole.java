package org.alignmentaudit.facts;

/** The part somebody had in a decision. */
public enum ParticipantRole {
    LEAD,
    MEMBER,
    /** From outside the circle that works on it. */
    OUTSIDE,
    /** Asked to argue against. */
    CHALLENGER,
    SPONSOR,
    APPROVER,
    PROPOSER
}
