package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation made of the finding of a rule on a subject.
 */
@Element(value = "actions", singular = "action")
public record Action(
        @Meaning("identifier") String id,

        @Meaning("id of the rule that found it, such as CB-02")
        String rule,

        @Meaning("kind of the subject; INITIATIVE where absent") @Nullable SubjectType subjectType,

        @Meaning("the subject") String subjectId,
        @Meaning("what became of it") ActionState state,
        @Meaning("day by which it should be done") @Nullable LocalDate due,

        @KnownFrom("closedOn") @Meaning("day it was closed") @Nullable LocalDate closedOn)
        implements Fact {

    /** Fills in the kind of the subject. */
    public Action {
        subjectType = subjectType == null ? SubjectType.INITIATIVE : subjectType;
    }

    /** Whether it was taken up and something is still to be done: ACCEPTED. */
    public boolean pending() {
        return state == ActionState.ACCEPTED;
    }

    /** Whether it is said to be settled and should not come back: CLOSED. */
    public boolean settled() {
        return state == ActionState.CLOSED;
    }

    /** Its id, with that of the rule. */
    public String label() {
        return id + " (" + rule + ")";
    }

    /** The kind of its subject, as evidence names it. */
    public FactType about() {
        return FactType.valueOf(String.valueOf(subjectType));
    }

    /**
     * An action on a finding about an initiative, without due date.
     *
     * @param id identifier
     * @param rule id of the rule that found it
     * @param subjectId the initiative
     * @param state what became of it
     */
    public static Action of(String id, String rule, String subjectId, ActionState state) {
        return new Action(id, rule, null, subjectId, state, null, null);
    }
}
