package org.alignmentaudit.standard.scorecard;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasurePart;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Trend;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.CustomerSignalBuilder;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KP-03: customers think less of what is promised to them. */
class CustomerStandingTest {

    private static CustomerSignalBuilder signal(SignalMetric metric, int daysAgo, double value, double error) {
        return CustomerSignal.builder(metric, AS_OF.minusDays(daysAgo), value)
                .sampleSize(100)
                .standardError(error);
    }

    private static RuleVerifier promoters(double before, double now, double error) {
        return rule("KP-03")
                .given(
                        signal(SignalMetric.NPS, 375, before, error).build(),
                        signal(SignalMetric.NPS, 10, now, error).build());
    }

    private static RuleVerifier satisfied(double before, double now, double scaleMax) {
        return satisfied(before, now, scaleMax, 0.01);
    }

    private static RuleVerifier satisfied(double before, double now, double scaleMax, double error) {
        return rule("KP-03")
                .given(
                        signal(SignalMetric.CSAT, 375, before, error)
                                .scaleMax(scaleMax)
                                .build(),
                        signal(SignalMetric.CSAT, 10, now, error)
                                .scaleMax(scaleMax)
                                .build());
    }

    private static Measure measure(RuleVerifier verifier) {
        return verifier.verify().measure();
    }

    @Test
    void firesOnAFallByFiveBeyondChance() {
        Finding finding = promoters(50, 45, 1).verify().finding();

        assertThat(finding.subject().key()).isEqualTo("ORGANIZATION:org");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.8);
        promoters(50, 45.1, 1).verify().staysSilent();
        promoters(50, 45, 1).with("minPromoterFall", 5.1).verify().staysSilent();
    }

    /** The ranges of 1.96 standard errors of 1.27 leave 5 - 4.98 between them, those of 1.28 meet. */
    @Test
    void staysSilentWhereTheRangesOfChanceMeet() {
        promoters(50, 45, 1.27).verify().firesOn("ORGANIZATION:org");
        promoters(50, 45, 1.28).verify().staysSilent();
        promoters(50, 45, 1.28).with("z", 1.9).verify().firesOn("ORGANIZATION:org");
    }

    /** Both ranges end at 4.306, which binary fractions do not quite reach. */
    @Test
    void staysSilentWhereTheRangesOfChanceJustTouch() {
        satisfied(4.6, 4.012, 5, 0.15).verify().staysSilent();
        satisfied(4.6, 4.0119, 5, 0.15).verify().firesOn("ORGANIZATION:org");
        satisfied(9.2, 8.024, 10, 0.3).verify().staysSilent();
    }

    @Test
    void firesOnAFallOfSatisfactionByThreeTenthsOnAScaleOfFive() {
        satisfied(4.5, 4.2, 5).verify().firesOn("ORGANIZATION:org");
        satisfied(4.5, 4.21, 5).verify().staysSilent();
        satisfied(9, 8.4, 10).verify().firesOn("ORGANIZATION:org");
        satisfied(9, 8.41, 10).verify().staysSilent();
        satisfied(4.5, 4.2, 5).with("minSatisfactionFall", 0.31).verify().staysSilent();
    }

    @Test
    void looksAtEachValuePropositionForItself() {
        RuleVerifier verifier = rule("KP-03")
                .given(new Value("V", "Slow dough", Enforcement.STRICT))
                .given(
                        signal(SignalMetric.NPS, 375, 50, 1).valueId("V").build(),
                        signal(SignalMetric.NPS, 10, 40, 1).valueId("V").build(),
                        signal(SignalMetric.NPS, 375, 50, 1).segment("Cafés").build(),
                        signal(SignalMetric.NPS, 10, 60, 1).segment("Cafés").build(),
                        signal(SignalMetric.NPS, 375, 30, 1).build(),
                        signal(SignalMetric.NPS, 10, 24, 1).build());

        assertThat(measure(verifier).parts())
                .extracting(MeasurePart::id, MeasurePart::name, MeasurePart::value, MeasurePart::previous)
                .containsExactly(
                        tuple("Cafés", "Cafés", 60.0, 50.0),
                        tuple("V", "Slow dough", 40.0, 50.0),
                        tuple("org", "The firm", 24.0, 30.0));
        assertThat(measure(verifier))
                .extracting(Measure::value, Measure::previous, Measure::sampleSize, Measure::trend)
                .containsExactly(40.0, 50.0, 100, Trend.DOWN);
        assertThat(verifier.verify().finding().condition())
                .isEqualTo("For Slow dough, the net promoter score fell from 50 (give or take 1.96) to 40"
                        + " (give or take 1.96) within 365 days.");
    }

    @Test
    void weighsSignalsByTheirCustomers() {
        RuleVerifier verifier = promoters(50, 50, 1)
                .given(CustomerSignal.builder(SignalMetric.NPS, AS_OF.minusDays(20), 38)
                        .sampleSize(300)
                        .standardError(1)
                        .build());

        assertThat(measure(verifier).value()).isEqualTo(41);
        assertThat(measure(verifier).sampleSize()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"364, 365, true", "0, 729, true", "365, 400, false", "10, 730, false", "10, 364, false"})
    void comparesTheLastYearWithTheOneBefore(int nowDaysAgo, int beforeDaysAgo, boolean compared) {
        RuleVerifier verifier = rule("KP-03")
                .given(
                        signal(SignalMetric.NPS, beforeDaysAgo, 50, 1).build(),
                        signal(SignalMetric.NPS, nowDaysAgo, 40, 1).build());

        verifier.verify().firesOn(compared ? new String[] {"ORGANIZATION:org"} : new String[0]);
        verifier.verify().examined(compared ? 1 : 0, compared ? 0 : 1);
    }

    @Test
    void theSpanIsASetting() {
        rule("KP-03")
                .given(
                        signal(SignalMetric.NPS, 40, 50, 1).build(),
                        signal(SignalMetric.NPS, 10, 40, 1).build())
                .with("windowDays", 30)
                .verify()
                .firesOn("ORGANIZATION:org");
    }

    @Test
    void signalsWithoutCustomersOrStandardErrorDoNotCount() {
        RuleVerifier verifier = promoters(50, 50, 1)
                .given(
                        CustomerSignal.builder(SignalMetric.NPS, AS_OF, 1)
                                .sampleSize(100)
                                .build(),
                        CustomerSignal.builder(SignalMetric.NPS, AS_OF, 1)
                                .standardError(1)
                                .build(),
                        signal(SignalMetric.COMPLAINTS, 1, 1, 1).build(),
                        signal(SignalMetric.CSAT, 1, 1, 1).build());

        assertThat(measure(verifier).value()).isEqualTo(50);
        assertThat(measure(verifier).parts()).hasSize(1);
    }

    @Test
    void isWatchedWhereChanceMayExplainTheFall() {
        assertThat(measure(promoters(50, 45, 3)).verdict()).isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(promoters(50, 45.1, 3)).verdict()).isEqualTo(MeasureVerdict.GOOD);
    }

    @Test
    void measuresNothingWithoutAYearBefore() {
        RuleVerifier verifier =
                rule("KP-03").given(signal(SignalMetric.NPS, 10, 40, 1).build());

        assertThat(measure(verifier))
                .extracting(Measure::verdict, Measure::value, Measure::reason)
                .containsExactly(
                        MeasureVerdict.NOT_MEASURABLE,
                        null,
                        "Nothing has scores with number of customers and standard error both in the last 365 days"
                                + " and in as many before.");
    }

    @Test
    void isNotAssessedWithoutStandardErrors() {
        rule("KP-03").verify().isNotAssessed("customerSignals");
        rule("KP-03")
                .given(CustomerSignal.builder(SignalMetric.NPS, AS_OF, 1).build())
                .verify()
                .isNotAssessed("customerSignals.sampleSize", "customerSignals.standardError");
    }

    @Test
    void saysWhatItRead() {
        assertThat(measure(promoters(50, 52, 1)).reason())
                .isEqualTo("For The firm, the net promoter score is 52 (give or take 1.96) after 50"
                        + " (give or take 1.96) in the 365 days before.");
        assertThat(measure(satisfied(4.5, 4.2, 5)).reason()).contains("the satisfaction on a scale of five is 4.2");
    }
}
