package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.CustomerSignalBuilder;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of MM-05 start from: a baker who takes orders online, live for exactly ninety days. */
final class GivenCustomers {

    static final String ORDERING = "INITIATIVE:I-1";
    static final LocalDate LIVE = AS_OF.minusDays(90);
    static final LocalDate APPROVED = AS_OF.minusDays(200);

    private GivenCustomers() {}

    static InitiativeBuilder ordering(InitiativeStatus status) {
        return Initiative.builder("I-1", "Online ordering", InitiativeType.PROJECT, status);
    }

    static InitiativeBuilder live() {
        return ordering(InitiativeStatus.ACTIVE).liveOn(LIVE);
    }

    /** A signal that names the initiative; days count from going live. */
    static CustomerSignalBuilder signal(SignalMetric metric, int day, double value) {
        return CustomerSignal.builder(metric, LIVE.plusDays(day), value).initiativeId("I-1");
    }

    static CustomerSignal asked(SignalMetric metric, int day, double value, int customers) {
        return signal(metric, day, value).sampleSize(customers).build();
    }

    /** The same metric before and after going live, from thirty customers each. */
    static CustomerSignal[] fromTo(SignalMetric metric, double before, double after) {
        return new CustomerSignal[] {asked(metric, -1, before, 30), asked(metric, 1, after, 30)};
    }

    static CustomerSignal[] yearBefore(SignalMetric metric, double before, double after) {
        return new CustomerSignal[] {
            CustomerSignal.builder(metric, LIVE.minusYears(1).minusDays(1), before)
                    .initiativeId("I-1")
                    .sampleSize(30)
                    .build(),
            CustomerSignal.builder(metric, LIVE.minusYears(1).plusDays(1), after)
                    .initiativeId("I-1")
                    .sampleSize(30)
                    .build()
        };
    }

    static RuleVerifier customers(InitiativeBuilder initiative, Fact... more) {
        return StandardRules.rule("MM-05").given(initiative.build()).given(more);
    }

    /** An initiative that customers meet, serving a goal that a KPI of customers measures. */
    static InitiativeBuilder forCustomers() {
        return ordering(InitiativeStatus.ACTIVE)
                .customerFacing(true)
                .approvedOn(APPROVED)
                .goalLinks(GoalLink.to("G"));
    }

    static Goal goal(@Nullable String kpiId) {
        return Goal.builder("G", "Happier guests", GoalStatus.ACTIVE)
                .objectives(new Objective(
                        "O", "More", kpiId, null, null, null, Direction.UP, null, null, ObjectiveKind.COMMITTED, null))
                .build();
    }

    static Kpi kpi(KpiCategory category) {
        return Kpi.builder("K", "Guests who return", KpiKind.OUTCOME, category).build();
    }

    static DecisionBuilder decision(DecisionKind kind) {
        return Decision.builder("D", kind, APPROVED).subjectId("I-1");
    }

    static EvidenceItem from(EvidenceOrigin origin, @Nullable LocalDate date) {
        return new EvidenceItem(date, EvidenceStance.SUPPORTS, null, origin, null, null, null, "secret words");
    }

    static RuleVerifier approved(InitiativeBuilder initiative, Fact... more) {
        return customers(initiative, goal("K"), kpi(KpiCategory.CUSTOMER)).given(more);
    }
}
