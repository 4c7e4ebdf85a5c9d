package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.OneOf;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * A future that was thought through for a subject, and the KPI that shows it coming.
 */
@Element(value = "scenarios", singular = "scenario")
public record Scenario(
        @Meaning("identifier") String id,

        @Meaning("kind of the subject; INITIATIVE where absent") @Nullable SubjectType subjectType,

        @Meaning("the subject") String subjectId,
        @Meaning("what readers call it") @Nullable String title,
        @Meaning("how it turns out") Outlook outlook,

        @Refers("kpis") @Meaning("the KPI that shows it coming") @Nullable String triggerKpiId,

        @Meaning("value of that KPI at which it has come") @Nullable Double triggerValue,

        @OneOf({"UP", "DOWN"}) @Meaning("which way the KPI crosses that value") @Nullable Direction triggerDirection,

        @Refers("decisions") @Meaning("the decision that answered it") @Nullable String responseDecisionId,

        @KnownFrom("exercisedOn") @Meaning("day its plan was put to use") @Nullable LocalDate exercisedOn)
        implements Subject {

    /** Fills in the kind of the subject. */
    public Scenario {
        subjectType = subjectType == null ? SubjectType.INITIATIVE : subjectType;
    }

    /** Starts a scenario with what every scenario has. */
    public static ScenarioBuilder builder(String id, String subjectId, Outlook outlook) {
        return new ScenarioBuilder(id, subjectId, outlook);
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.SCENARIO, id, title == null ? id : title);
    }
}
