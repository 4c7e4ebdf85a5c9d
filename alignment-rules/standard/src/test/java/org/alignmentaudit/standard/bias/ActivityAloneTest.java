package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiBuilder;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** CB-18: a goal measured by activity alone, while its outcome does not improve. */
class ActivityAloneTest {

    private static KpiBuilder kpi(String id, KpiKind kind, KpiCategory category, double... values) {
        return Kpi.builder(id, "KPI " + id, kind, category)
                .observations(IntStream.range(0, values.length)
                        .mapToObj(
                                i -> new Observation(AS_OF.minusDays(30L * (values.length - i)), values[i], null, null))
                        .toArray(Observation[]::new));
    }

    private static GoalBuilder goal(String id, String kpi, Direction direction) {
        return Goal.builder(id, "Goal " + id, GoalStatus.ACTIVE)
                .objectives(new Objective(
                        "O-" + id,
                        "More",
                        kpi,
                        null,
                        null,
                        null,
                        direction,
                        null,
                        null,
                        ObjectiveKind.COMMITTED,
                        null));
    }

    private static final Kpi POSTS =
            kpi("P", KpiKind.ACTIVITY, KpiCategory.CUSTOMER).build();

    /** A goal measured by posts, beside an outcome of customers with these values. */
    private static RuleVerifier given(double... values) {
        return rule("CB-18")
                .supplied("kpis.leadingFor")
                .given(goal("G", "P", Direction.UP).build())
                .given(
                        POSTS,
                        kpi("X", KpiKind.OUTCOME, KpiCategory.CUSTOMER, values).build());
    }

    @Test
    void firesWhereTheOutcomeIsFlatOrFalls() {
        given(7, 7, 7).verify().firesOn("GOAL:G");
        given(9, 8, 7).verify().firesOn("GOAL:G");
        given(7, 7, 7.1).verify().staysSilent();
        given(7, 8, 6).verify().staysSilent();
    }

    @Test
    void looksAtTheLastThreeObservations() {
        given(1, 7, 7, 7).verify().firesOn("GOAL:G");
        given(7, 7).verify().firesOn().examined(0, 1);
        given(7, 7).with("observations", 2).verify().firesOn("GOAL:G");
        given(1, 7, 7, 7).with("observations", 4).verify().staysSilent();
    }

    @Test
    void anotherKindOfKpiIsEnough() {
        for (KpiKind kind : new KpiKind[] {KpiKind.OUTCOME, KpiKind.OUTPUT, KpiKind.GUARDRAIL}) {
            rule("CB-18")
                    .given(goal("G", "P", Direction.UP).build())
                    .given(kpi("P", kind, KpiCategory.CUSTOMER, 7, 7, 7).build())
                    .verify()
                    .staysSilent();
        }
    }

    @Test
    void theOutcomeOfTheParentComesFirst() {
        RuleVerifier verifier = rule("CB-18")
                .given(goal("G", "P", Direction.UP).parentId("H").build())
                .given(goal("H", "Y", Direction.UP).build())
                .given(
                        POSTS,
                        kpi("X", KpiKind.OUTCOME, KpiCategory.CUSTOMER, 7, 7, 7).build());

        verifier.given(kpi("Y", KpiKind.OUTCOME, KpiCategory.EMPLOYEE, 7, 8, 9).build())
                .verify()
                .staysSilent();
    }

    @Test
    void whatIsToFallImprovesByFalling() {
        given(9, 8, 7).given(goal("L", "X", Direction.DOWN).build()).verify().staysSilent();
        given(7, 8, 9).given(goal("L", "X", Direction.DOWN).build()).verify().firesOn("GOAL:G");
    }

    @Test
    void aGoalThatIsNotActiveIsLeftAlone() {
        rule("CB-18")
                .given(Goal.builder("G", "Old", GoalStatus.MET)
                        .objectives(new Objective(
                                "O",
                                "More",
                                "P",
                                null,
                                null,
                                null,
                                Direction.UP,
                                null,
                                null,
                                ObjectiveKind.COMMITTED,
                                null))
                        .build())
                .given(
                        POSTS,
                        kpi("X", KpiKind.OUTCOME, KpiCategory.CUSTOMER, 7, 7, 7).build())
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    private static RuleVerifier leading(KpiKind led) {
        return rule("CB-18")
                .given(goal("G", "P", Direction.UP).build())
                .given(
                        kpi("P", KpiKind.ACTIVITY, KpiCategory.CUSTOMER)
                                .leadingFor("Y")
                                .build(),
                        kpi("Y", led, KpiCategory.EMPLOYEE).build(),
                        kpi("X", KpiKind.OUTCOME, KpiCategory.CUSTOMER, 7, 7, 7).build());
    }

    @Test
    void aKpiThatLeadsAnOutcomeIsEnough() {
        leading(KpiKind.OUTCOME).verify().staysSilent();
        assertThat(leading(KpiKind.OUTPUT).verify().finding().guards())
                .containsExactly(new Guard("leading-indicator", GuardOutcome.PARTIAL));
        assertThat(leading(KpiKind.OUTCOME)
                        .unavailable("kpis.leadingFor")
                        .verify()
                        .finding()
                        .guards())
                .containsExactly(new Guard("leading-indicator", GuardOutcome.NOT_CHECKED));
        assertThat(given(7, 7, 7).verify().finding().guards())
                .containsExactly(new Guard("leading-indicator", GuardOutcome.CLEAR));
    }

    @Test
    void aGoalWithoutKpiIsNotAssessed() {
        given(7, 7, 7)
                .given(Goal.builder("B", "Bare", GoalStatus.ACTIVE).objectives().build())
                .verify()
                .firesOn("GOAL:G")
                .examined(1, 1);
    }

    @Test
    void isNotAssessedWithoutObjectivesAndKpis() {
        rule("CB-18")
                .given(Goal.builder("G", "Bare", GoalStatus.ACTIVE).build())
                .verify()
                .isNotAssessed("goals.objectives", "kpis");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = given(9, 8, 7).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.confidence()).isEqualTo(0.55);
        assertThat(finding.condition())
                .isEqualTo(
                        "Goal G is measured by activity alone (KPI P), while KPI X, which is to go up, went from 9 on"
                                + " April 1, 2026 to 7 on May 31, 2026 in 3 observations without getting better.");
        assertThat(finding.texts().recommendation()).contains("?");
    }
}
