package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.PercentBasis;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CB-04: work that is nearly done for a long time (a), or whose cost at completion keeps rising (b). */
class CompletionEffectTest {

    private static StatusReport report(int daysAgo, double part, @Nullable PercentBasis basis) {
        return new StatusReport(
                AS_OF.minusDays(daysAgo), Band.GREEN, RatingScale.FIVE, null, null, null, part, basis, null, null);
    }

    private static InitiativeBuilder work() {
        return Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    private static RuleVerifier stated(PercentBasis basis, double... oldestFirst) {
        StatusReport[] reports = IntStream.range(0, oldestFirst.length)
                .mapToObj(i -> report(30 * (oldestFirst.length - i), oldestFirst[i], basis))
                .toArray(StatusReport[]::new);
        return rule("CB-04")
                .given(work().statusReports(reports)
                        .spending(Spend.actual(AS_OF.minusDays(59), Money.of(1)))
                        .build());
    }

    private static RuleVerifier stated(double... oldestFirst) {
        return stated(PercentBasis.SELF, oldestFirst);
    }

    private static RuleVerifier forecast(int... costsToComplete) {
        Forecast[] forecasts = IntStream.range(0, costsToComplete.length)
                .mapToObj(i -> Forecast.of(
                        AS_OF.minusDays(30L * (costsToComplete.length - i)),
                        Money.of(costsToComplete[i]),
                        Money.of(900)))
                .toArray(Forecast[]::new);
        return rule("CB-04").given(work().forecasts(forecasts).spending().build());
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesWhereTwoStepsGainLessThanTwoPoints() {
        assertThat(alternatives(stated(0.79, 0.80, 0.81))).containsExactly("a");
        stated(0.78, 0.80, 0.81).verify().staysSilent();
        stated(0.80, 0.81, 0.83).verify().staysSilent();
        assertThat(alternatives(stated(0.80, 0.81, 0.83).with("minGain", 0.03))).containsExactly("a");
    }

    @Test
    void firesFromEightTenthsOn() {
        stated(0.78, 0.79, 0.80).verify().staysSilent();
        assertThat(alternatives(stated(0.78, 0.79, 0.80).with("minComplete", 0.79)))
                .containsExactly("a");
        assertThat(alternatives(stated(0.95, 0.94, 0.93))).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({"59, 1, true", "60, 1, false", "59, 0, false"})
    void asksWhereMoneyIsSpentAfterTheSecondNewestReport(int daysAgo, int amount, boolean fires) {
        rule("CB-04")
                .given(work().statusReports(
                                report(90, 0.9, PercentBasis.SELF),
                                report(60, 0.9, PercentBasis.SELF),
                                report(30, 0.9, PercentBasis.SELF))
                        .spending(Spend.actual(AS_OF.minusDays(daysAgo), Money.of(amount)))
                        .build())
                .verify()
                .firesOn(fires ? new String[] {"INITIATIVE:I"} : new String[0]);
    }

    @Test
    void whatIsEarnedIsLeftAlone() {
        stated(PercentBasis.EARNED, 0.9, 0.9, 0.9).verify().staysSilent();
        Finding finding = stated((PercentBasis) null, 0.9, 0.9, 0.9).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("earned-value", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void twoReportsAreTooFew() {
        stated(0.9, 0.9).verify().firesOn().examined(0, 1);
    }

    @Test
    void firesWhereTheCostRisesThreeTimesInARow() {
        assertThat(alternatives(forecast(10, 11, 12, 13))).containsExactly("b");
        forecast(11, 11, 12, 13).verify().staysSilent();
        forecast(10, 11, 12).verify().firesOn().examined(0, 1);
        assertThat(alternatives(forecast(10, 11, 12).with("minRises", 2))).containsExactly("b");
    }

    @Test
    void whatWasSpentMeanwhileBelongsToTheCost() {
        rule("CB-04")
                .given(work().forecasts(
                                Forecast.of(AS_OF.minusDays(40), Money.of(50), Money.of(9)),
                                Forecast.of(AS_OF.minusDays(30), Money.of(45), Money.of(9)),
                                Forecast.of(AS_OF.minusDays(20), Money.of(40), Money.of(9)),
                                Forecast.of(AS_OF.minusDays(10), Money.of(35), Money.of(9)))
                        .spending(
                                Spend.actual(AS_OF.minusDays(35), Money.of(6)),
                                Spend.actual(AS_OF.minusDays(25), Money.of(6)),
                                Spend.actual(AS_OF.minusDays(15), Money.of(6)))
                        .build())
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @Test
    void howThePartWasFoundIsNoGuardOfTheCost() {
        Finding finding = forecast(10, 11, 12, 13).verify().finding();

        assertThat(finding.guards()).isEmpty();
        assertThat(finding.confidence()).isEqualTo(0.65);
    }

    @Test
    void isNotAssessedWithoutProgressAndForecasts() {
        rule("CB-04")
                .given(work().build())
                .verify()
                .isNotAssessed("initiatives.statusReports", "initiatives.spending", "initiatives.forecasts");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = stated(0.89, 0.9, 0.9).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo(
                        "Portal is said to be done to 90\u00a0%, up by 1\u00a0% of the whole since April 1, 2026, and money is"
                                + " still spent.");
        assertThat(forecast(10, 11, 12, 13).verify().finding().condition())
                .isEqualTo(
                        "The cost at completion of Portal rose 3 times in a row since March 2, 2026, from EUR\u00a010 to"
                                + " EUR\u00a013.");
    }

    @Test
    void doesNotTakeUnknownSpendingForNone() {
        Forecast[] forecasts = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> Forecast.of(AS_OF.minusDays(30L * (5 - i)), Money.of(100 * i), Money.of(900)))
                .toArray(Forecast[]::new);

        rule("CB-04")
                .given(work().forecasts(forecasts)
                        .spending(new Spend(AS_OF.minusDays(200), Money.of(9), null, null, null, null))
                        .build())
                .supplied("initiatives.spending.actual")
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void doesNotTakeAStandstillForCleanWhereOnlyHoursAreKnown() {
        rule("CB-04")
                .given(work().statusReports(
                                report(90, 0.9, PercentBasis.SELF),
                                report(60, 0.9, PercentBasis.SELF),
                                report(30, 0.9, PercentBasis.SELF))
                        .spending(new Spend(AS_OF.minusDays(9), null, null, null, 80.0, null))
                        .build())
                .supplied("initiatives.spending.actual")
                .verify()
                .firesOn()
                .examined(0, 1);
    }
}
