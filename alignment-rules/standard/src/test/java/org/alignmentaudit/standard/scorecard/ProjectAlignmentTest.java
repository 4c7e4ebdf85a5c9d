package org.alignmentaudit.standard.scorecard;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureDetail;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Trend;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** KP-01: too little of what was completed supports a goal directly (a), or very little (b). */
class ProjectAlignmentTest {

    private static final GoalLink STRONG = GoalLink.to("G", 0.5);
    private static final GoalLink WEAK = GoalLink.to("G", 0.49);

    private static Goal goal(GoalChange... changes) {
        return Goal.builder("G", "Sell more", GoalStatus.ACTIVE)
                .changes(changes)
                .build();
    }

    private static InitiativeBuilder done(String id, int daysAgo) {
        return Initiative.builder(id, "Initiative " + id, InitiativeType.PROJECT, InitiativeStatus.DONE)
                .actualEnd(AS_OF.minusDays(daysAgo));
    }

    /** So many initiatives with strong links and with weak ones, completed so many days ago. */
    private static RuleVerifier completed(RuleVerifier verifier, int strong, int weak, int daysAgo) {
        for (int i = 0; i < strong + weak; i++) {
            verifier.given(done("I" + daysAgo + "-" + i, daysAgo)
                    .goalLinks(i < strong ? STRONG : WEAK)
                    .build());
        }
        return verifier;
    }

    private static RuleVerifier completed(int strong, int weak) {
        return completed(rule("KP-01").given(goal()), strong, weak, 10);
    }

    private static Measure measure(RuleVerifier verifier) {
        return verifier.verify().measure();
    }

    @Test
    void firesBelowSeventyPercent() {
        completed(7, 3).verify().staysSilent();
        Finding finding = completed(69, 31).verify().finding();

        assertThat(finding.alternatives()).containsExactly("a");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.confidence()).isEqualTo(0.8);
        completed(7, 3).with("minShare", 0.71).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void isGraveBelowHalf() {
        assertThat(completed(5, 5).verify().finding().severity()).isEqualTo(Severity.MEDIUM);
        Finding finding = completed(4, 5).verify().finding();

        assertThat(finding.alternatives()).containsExactly("a", "b");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(completed(5, 5).with("gravelyLow", 0.51).verify().finding().severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void linksToOneGoalAddUp() {
        RuleVerifier verifier = completed(3, 1)
                .given(done("J", 10)
                        .goalLinks(GoalLink.to("G", 0.2), GoalLink.to("G", 0.3))
                        .build());

        assertThat(measure(verifier).numerator()).isEqualTo(4);
        assertThat(measure(completed(0, 5).with("minWeight", 0.49)).numerator()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"364, 5", "365, 4"})
    void countsWhatWasCompletedWithinAYear(int daysAgo, int counted) {
        RuleVerifier verifier = completed(completed(4, 0), 1, 0, daysAgo);

        assertThat(measure(verifier).sampleSize()).isEqualTo(counted);
        assertThat(measure(completed(completed(4, 0), 1, 0, 365).with("windowDays", 366))
                        .sampleSize())
                .isEqualTo(5);
    }

    @Test
    void measuresNothingWhereFewerThanFiveWereCompleted() {
        Measure measure = completed(0, 4).verify().firesOn().examined(0, 1).measure();

        assertThat(measure)
                .isEqualTo(new Measure(
                        "KP-01",
                        "Completed work that supports goals",
                        null,
                        Unit.SHARE,
                        null,
                        null,
                        4,
                        null,
                        null,
                        MeasureVerdict.NOT_MEASURABLE,
                        "In 365 days, 4 initiatives were completed of which it can be told; 5 are needed."));
        assertThat(measure(completed(0, 4).with("minCompleted", 4)).verdict()).isEqualTo(MeasureVerdict.POOR);
    }

    @Test
    void onlyWhatIsDoneOnAKnownDayWithKnownLinksCounts() {
        RuleVerifier verifier = completed(5, 0)
                .given(
                        done("U", 10).build(),
                        Initiative.builder("C", "Stopped", InitiativeType.PROJECT, InitiativeStatus.CANCELLED)
                                .actualEnd(AS_OF)
                                .goalLinks()
                                .build(),
                        Initiative.builder("E", "Endless", InitiativeType.PROJECT, InitiativeStatus.DONE)
                                .goalLinks()
                                .build());

        assertThat(measure(verifier).sampleSize()).isEqualTo(5);
    }

    /** Status changes so many days ago; the initiatives ended ten days ago. */
    @ParameterizedTest
    @CsvSource({"11, 0", "10, 5", "9, 5"})
    void theGoalWasActiveWhenTheDayBegan(int metDaysAgo, int supporting) {
        Goal met = Goal.builder("G", "Sell more", GoalStatus.MET)
                .changes(new GoalChange(AS_OF.minusDays(metDaysAgo), "status", "ACTIVE", "MET"))
                .build();

        assertThat(measure(completed(rule("KP-01").given(met), 5, 0, 10)).numerator())
                .isEqualTo(supporting);
    }

    @Test
    void aGoalThatBecameActiveLaterWasNotActive() {
        GoalChange later = new GoalChange(AS_OF.minusDays(9), "status", "DRAFT", "ACTIVE");

        assertThat(measure(completed(rule("KP-01").given(goal(later)), 5, 0, 10))
                        .numerator())
                .isZero();
    }

    @Test
    void whatServedAGoalThatWasClosedOnAnUnknownDayIsLeftOut() {
        Goal met = Goal.builder("M", "Done", GoalStatus.MET).build();
        RuleVerifier verifier = completed(5, 0)
                .given(met)
                .given(done("J", 10).goalLinks(GoalLink.to("M")).build())
                .given(done("K", 10).goalLinks(GoalLink.to("M"), STRONG).build());

        Measure measure = measure(verifier);
        assertThat(measure.denominator()).isEqualTo(6);
        assertThat(measure.numerator()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "DROPPED"})
    void whatServedAGoalOfWhichNobodyRecordedWhatItWasBeforeIsLeftOut(GoalStatus now) {
        Goal changed = Goal.builder("M", "Changed", now)
                .changes(new GoalChange(AS_OF.minusDays(9), "status", null, now.name()))
                .build();
        RuleVerifier verifier = completed(5, 0)
                .given(changed)
                .given(done("J", 10).goalLinks(GoalLink.to("M")).build())
                .given(done("K", 8).goalLinks(GoalLink.to("M")).build());

        Measure measure = measure(verifier);
        assertThat(measure.denominator()).isEqualTo(6);
        assertThat(measure.numerator()).isEqualTo(now == GoalStatus.ACTIVE ? 6 : 5);
    }

    @Test
    void withoutTheHistoryOfGoalsTheFindingIsLessSure() {
        Finding sure = completed(0, 5).verify().finding();
        Finding unsure = completed(
                        rule("KP-01")
                                .given(Goal.builder("G", "Sell", GoalStatus.ACTIVE)
                                        .build()),
                        0,
                        5,
                        10)
                .verify()
                .finding();

        assertThat(sure.guards()).containsExactly(new Guard("goal-history", GuardOutcome.CLEAR));
        assertThat(unsure.guards()).containsExactly(new Guard("goal-history", GuardOutcome.NOT_CHECKED));
        assertThat(unsure.confidence()).isEqualTo(0.5);
    }

    @Test
    void isWatchedLittleAboveTheLimit() {
        assertThat(measure(completed(79, 21)).verdict()).isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(completed(8, 2)).verdict()).isEqualTo(MeasureVerdict.GOOD);
        assertThat(measure(completed(7, 3)).verdict()).isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(completed(8, 2).with("watchMargin", 0.11)).verdict()).isEqualTo(MeasureVerdict.WATCH);
    }

    @Test
    void movesAgainstTheYearBefore() {
        Measure up = measure(completed(completed(6, 4), 2, 3, 375));
        assertThat(up)
                .extracting(
                        Measure::value,
                        Measure::numerator,
                        Measure::denominator,
                        Measure::sampleSize,
                        Measure::previous,
                        Measure::trend,
                        Measure::verdict)
                .containsExactly(0.6, 6.0, 10.0, 10, 0.4, Trend.UP, MeasureVerdict.POOR);
        assertThat(measure(completed(completed(6, 4), 4, 1, 729)).trend()).isEqualTo(Trend.DOWN);
        assertThat(measure(completed(completed(6, 4), 3, 2, 365)).trend()).isEqualTo(Trend.FLAT);
        assertThat(measure(completed(completed(6, 4), 4, 1, 730)).previous()).isNull();
        assertThat(measure(completed(completed(6, 4), 4, 0, 375)).previous()).isNull();
    }

    @Test
    void tellsTheShareByMoneyAndWhatServedNoGoal() {
        RuleVerifier verifier = completed(0, 0)
                .given(
                        done("A", 10).goalLinks(STRONG).spending().build(),
                        done("B", 10).goalLinks(STRONG).spending().build(),
                        done("C", 10).goalLinks(STRONG).spending().build())
                .given(done("J", 10)
                        .goalLinks()
                        .spending(
                                Spend.actual(AS_OF.minusDays(364), Money.of(60)),
                                Spend.actual(AS_OF.minusDays(365), Money.of(15)))
                        .build())
                .given(done("K", 10)
                        .goalLinks(STRONG)
                        .spending(Spend.actual(AS_OF, Money.of(25)))
                        .build());

        assertThat(verifier.verify().measure().details())
                .extracting(MeasureDetail::name, MeasureDetail::value, MeasureDetail::unit)
                .containsExactly(
                        tuple("spendShare", 0.25, Unit.SHARE), tuple("unlinkedSpend", Money.of(60), Unit.MONEY));
        assertThat(verifier.verify().measure().reason())
                .isEqualTo(
                        "Of 5 initiatives completed in 365 days, 4 (80\u00a0%) directly supported a goal that was active then;"
                                + " 70\u00a0% are asked for. By money it is 25\u00a0%, and EUR\u00a060 went in that time to"
                                + " initiatives without an active goal.");
    }

    @Test
    void tellsNoShareByMoneyWhereOneOfThemDoesNotTellItsMoney() {
        RuleVerifier verifier = completed(4, 0)
                .given(done("J", 10)
                        .goalLinks()
                        .spending(Spend.actual(AS_OF, Money.of(60)))
                        .build());

        assertThat(verifier.verify().measure().details())
                .extracting(MeasureDetail::name)
                .containsExactly("unlinkedSpend");
    }

    @Test
    void tellsTheShareByMoneyWhereAnotherInitiativeWithoutAGoalDoesNotTellItsMoney() {
        RuleVerifier verifier = completed(0, 0)
                .given(
                        done("A", 10).goalLinks(STRONG).spending().build(),
                        done("B", 10).goalLinks(STRONG).spending().build(),
                        done("C", 10).goalLinks(STRONG).spending().build(),
                        done("D", 10)
                                .goalLinks(STRONG)
                                .spending(Spend.actual(AS_OF, Money.of(25)))
                                .build())
                .given(done("J", 10)
                        .goalLinks()
                        .spending(Spend.actual(AS_OF, Money.of(75)))
                        .build())
                .given(done("K", 400).goalLinks().build());

        assertThat(verifier.verify().measure().reason()).endsWith("70\u00a0% are asked for. By money it is 25\u00a0%.");
    }

    @Test
    void tellsNothingOfMoneyThatNobodySupplies() {
        Measure measure = measure(completed(4, 1));

        assertThat(measure.details()).isEmpty();
        assertThat(measure.reason())
                .isEqualTo(
                        "Of 5 initiatives completed in 365 days, 4 (80\u00a0%) directly supported a goal that was active then;"
                                + " 70\u00a0% are asked for.");
    }

    @Test
    void isNotAssessedWithoutGoalsAndInitiatives() {
        RuleVerifier nothing = rule("KP-01");

        nothing.verify().isNotAssessed("goals", "initiatives");
        assertThat(measure(nothing).verdict()).isEqualTo(MeasureVerdict.NOT_MEASURABLE);
        assertThat(measure(nothing).reason()).isEqualTo("The data it needs is not supplied: goals, initiatives.");
    }

    @Test
    void saysWhatItSaw() {
        assertThat(completed(1, 4).verify().finding().condition())
                .isEqualTo("Of 5 initiatives completed in 365 days, 1 (20\u00a0%) directly supported a goal that was"
                        + " active then.");
    }
}
