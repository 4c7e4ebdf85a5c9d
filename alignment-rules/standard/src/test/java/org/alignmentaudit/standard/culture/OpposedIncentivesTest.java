package org.alignmentaudit.standard.culture;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Incentive;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** CU-02: pay of leaders that points elsewhere (a), and pay for the opposite of a goal (b). */
class OpposedIncentivesTest {

    private static Incentive paid(String role, String kpi, Direction direction, double weight, int people) {
        return new Incentive(null, role, kpi, direction, weight, people);
    }

    private static Kpi kpi(String id) {
        return Kpi.builder(id, "Kpi " + id, KpiKind.OUTCOME, KpiCategory.OTHER).build();
    }

    private static RuleVerifier given(Incentive... incentives) {
        return rule("CU-02")
                .given(incentives)
                .given(kpi("K"), kpi("X"))
                .given(Goal.builder("G", "Fewer complaints", GoalStatus.ACTIVE)
                        .objectives(new Objective(
                                "O",
                                "Fewer",
                                "K",
                                null,
                                null,
                                null,
                                Direction.DOWN,
                                null,
                                null,
                                ObjectiveKind.COMMITTED,
                                null))
                        .build());
    }

    private static RuleVerifier leaders(String role, double onGoals, double elsewhere, int people) {
        return given(
                paid(role, "K", Direction.DOWN, onGoals, people), paid(role, "X", Direction.UP, elsewhere, people));
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesWhereLessThanHalfHangsOnTheGoals() {
        assertThat(alternatives(leaders("Manager", 0.49, 0.51, 5))).containsExactly("a");
        leaders("Manager", 0.5, 0.5, 5).verify().staysSilent();
        assertThat(alternatives(leaders("Manager", 0.5, 0.5, 5).with("minStrategic", 0.51)))
                .containsExactly("a");
    }

    @Test
    void looksAtThoseWhoLeadByTheWordsOfTheHost() {
        leaders("clerk", 0.1, 0.9, 9).verify().staysSilent();
        assertThat(alternatives(leaders("clerk", 0.1, 0.9, 9).with("leaderRoles", List.of("Clerk"))))
                .containsExactly("a");
    }

    @Test
    void fewerThanFivePeopleAreNotSpokenOf() {
        leaders("Manager", 0.1, 0.9, 4).verify().firesOn().examined(0, 1);
        assertThat(alternatives(
                        given(paid("Manager", "X", Direction.UP, 1, 3), paid("Director", "X", Direction.UP, 1, 2))))
                .containsExactly("a");
    }

    @Test
    void weightsCountTimesPeople() {
        assertThat(alternatives(
                        given(paid("Manager", "X", Direction.UP, 1, 6), paid("Director", "K", Direction.DOWN, 1, 5))))
                .containsExactly("a");
    }

    @Test
    void firesWherePayOpposesAGoal() {
        assertThat(alternatives(given(paid("clerk", "K", Direction.UP, 0.1, 5))))
                .containsExactly("b");
        given(paid("clerk", "K", Direction.DOWN, 0.1, 5)).verify().staysSilent();
        given(paid("clerk", "K", Direction.UP, 0.1, 4)).verify().firesOn().examined(0, 1);
        given(paid("clerk", "K", Direction.UP, 0.1, 6))
                .with("minPeople", 7)
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void isNotAssessedWithoutTheNumberOfPeople() {
        rule("CU-02")
                .given(Incentive.of("Manager", "K", Direction.UP, 1))
                .given(kpi("K"))
                .verify()
                .isNotAssessed("incentives.people", "goals");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = given(paid("Manager", "X", Direction.UP, 1, 5), paid("clerk", "K", Direction.UP, 1, 7))
                .verify()
                .finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo(
                        "Of the variable pay of 5 people who lead, 0\u00a0% hangs on KPIs of active goals. 7 people are"
                                + " paid for moving Kpi K the other way than these goals want: Fewer complaints.");
    }
}
