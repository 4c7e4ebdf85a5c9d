package org.alignmentaudit.standard.ecosystem;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerBuilder;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.PartnerObjective;
import org.alignmentaudit.facts.PartnerPerformance;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EC-02: a partner that wants the opposite (a), delivers late (b), leaves too early (c) or carries too much (d). */
class PartnerConflictTest {

    private static PartnerBuilder partner() {
        return Partner.builder("P", "Mill", PartnerKind.SUPPLIER).goalIds("G");
    }

    private static RuleVerifier given(PartnerBuilder partner, Direction direction) {
        return rule("EC-02")
                .given(partner.build())
                .given(Kpi.builder("K", "Price of flour", KpiKind.OUTCOME, KpiCategory.OTHER)
                        .build())
                .given(Goal.builder("G", "Cheaper bread", GoalStatus.ACTIVE)
                        .due(AS_OF.plusDays(100))
                        .objectives(new Objective(
                                "O",
                                "Cheaper flour",
                                "K",
                                null,
                                null,
                                null,
                                direction,
                                null,
                                null,
                                ObjectiveKind.COMMITTED,
                                null))
                        .build());
    }

    private static PartnerPerformance month(int before, double onTime, @Nullable Boolean excused) {
        return new PartnerPerformance(AS_OF.minusDays(30L * before), onTime, excused);
    }

    private static RuleVerifier delivering(PartnerPerformance... months) {
        return given(partner().performance(months), Direction.UP);
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @ParameterizedTest
    @CsvSource({"UP, DOWN, true", "DOWN, UP, true", "UP, UP, false", "UP, HOLD, false"})
    void firesWhereItWantsAKpiToMoveTheOtherWay(Direction theirs, Direction ours, boolean fires) {
        given(partner().objectives(PartnerObjective.of("K", theirs)), ours)
                .verify()
                .firesOn(fires ? new String[] {"PARTNER:P"} : new String[0]);
    }

    @Test
    void firesOnTwoPeriodsBelowNinetyPercent() {
        assertThat(alternatives(delivering(month(0, 0.89, false), month(1, 0.5, false), month(2, 1, false))))
                .containsExactly("b");
        delivering(month(0, 0.9, false), month(1, 0.5, false)).verify().staysSilent();
        delivering(month(0, 0.5, false), month(1, 0.9, false)).verify().staysSilent();
        delivering(month(0, 0.5, false), month(1, 0.9, false))
                .with("periods", 1)
                .verify()
                .firesOn("PARTNER:P");
        delivering(month(0, 0.9, false), month(1, 0.9, false))
                .with("minDelivery", 0.91)
                .verify()
                .firesOn("PARTNER:P");
    }

    @Test
    void passesOverWhatWasBeyondItsControl() {
        delivering(month(0, 0.5, true), month(1, 0.95, false), month(2, 0.5, false))
                .verify()
                .staysSilent();
        Finding finding = delivering(month(0, 0.5, true), month(1, 0.5, false), month(2, 0.5, false))
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(new Guard("beyond-control", GuardOutcome.PARTIAL));
    }

    @Test
    void anUnknownExcuseIsNotChecked() {
        Finding finding =
                delivering(month(0, 0.5, null), month(1, 0.5, false)).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("beyond-control", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void looksAtPartnersThatAnActiveGoalDependsOn() {
        rule("EC-02")
                .given(Partner.builder("P", "Mill", PartnerKind.SUPPLIER)
                        .goalIds("M")
                        .performance(month(0, 0.5, false), month(1, 0.5, false))
                        .build())
                .given(Goal.builder("M", "Met", GoalStatus.MET).build())
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"99, false, true", "100, false, false", "99, true, false"})
    void firesWhereTheContractEndsBeforeTheGoal(int days, boolean renewal, boolean fires) {
        given(partner().contractEnd(AS_OF.plusDays(days)).renewalPlanned(renewal), Direction.UP)
                .verify()
                .firesOn(fires ? new String[] {"PARTNER:P"} : new String[0]);
    }

    @Test
    void firesAboveFortyPercentOfTheSupply() {
        assertThat(alternatives(given(partner().share(0.41), Direction.UP))).containsExactly("d");
        given(partner().share(0.4), Direction.UP).verify().staysSilent();
        given(partner().share(0.4), Direction.UP)
                .with("maxShare", 0.39)
                .verify()
                .firesOn("PARTNER:P");
    }

    @Test
    void aPartnerOfWhomNothingIsKnownIsNotAssessable() {
        given(partner().share(0.1), Direction.UP)
                .given(Partner.builder("Q", "Other", PartnerKind.ALLY).build())
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void isNotAssessedWithoutWhatPartnersDo() {
        rule("EC-02")
                .given(Partner.builder("Q", "Other", PartnerKind.ALLY).build())
                .verify()
                .isNotAssessed(
                        "partners.objectives",
                        "goals",
                        "partners.goalIds",
                        "partners.performance",
                        "partners.contractEnd",
                        "partners.renewalPlanned",
                        "partners.share");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = given(
                        partner()
                                .objectives(PartnerObjective.of("K", Direction.UP))
                                .performance(month(0, 0.5, false), month(1, 0.8, false))
                                .share(0.5)
                                .contractEnd(AS_OF)
                                .renewalPlanned(false),
                        Direction.DOWN)
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("a", "b", "c", "d");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo(
                        "Mill wants Price of flour to go UP, while the goal \"Cheaper bread\" wants it to go the other"
                                + " way. From May 31, 2026 to June 30, 2026 Mill delivered as little as 50\u00a0% on time and in"
                                + " full, and an active goal depends on it. The contract with Mill ends on June 30, 2026 and no"
                                + " renewal is planned, while the goal \"Cheaper bread\" depends on it until October 8, 2026."
                                + " Mill carries 50\u00a0% of the supply of its kind.");
    }
}
