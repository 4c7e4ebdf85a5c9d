package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Incident;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.finding.Evidence;
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

/** CB-09: spending follows one incident, while what costs more is left alone. */
class AvailabilityTest {

    private static final String FIRM = "ORGANIZATION:org";

    private static Incident incident(String id, int daysAgo, String kind, Level severity, @Nullable Integer loss) {
        return new Incident(id, AS_OF.minusDays(daysAgo), kind, severity, loss == null ? null : Money.of(loss));
    }

    private static Incident theft(String id, int daysAgo) {
        return incident(id, daysAgo, "theft", Level.LOW, 100);
    }

    private static Incident leak(int daysAgo, int loss) {
        return incident("leak", daysAgo, "leak", Level.MEDIUM, loss);
    }

    private static Spend spend(int daysAgo, int amount) {
        return Spend.actual(AS_OF.minusDays(daysAgo), Money.of(amount));
    }

    private static Initiative against(String kind, Spend... rows) {
        return Initiative.builder("I-" + kind, "Against " + kind, InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .mitigates(kind)
                .spending(rows)
                .build();
    }

    /** A theft a hundred days ago, before and after which so much was spent against theft. */
    private static RuleVerifier reacted(int before, int after, Fact... more) {
        return rule("CB-09")
                .given(theft("T", 100), against("theft", spend(120, before), spend(60, after)))
                .given(more);
    }

    @Test
    void firesWhereSpendingGrowsToThreeTimesWhatItWas() {
        reacted(10, 30, leak(900, 101)).verify().firesOn(FIRM);
        reacted(10, 29, leak(900, 101)).verify().staysSilent();
        reacted(10, 29, leak(900, 101)).with("minTimes", 2.9).verify().firesOn(FIRM);
    }

    @ParameterizedTest
    @CsvSource({"161, false", "160, true", "101, true", "100, false"})
    void spendingBeforeCountsWithinSixtyDays(int daysAgo, boolean assessed) {
        rule("CB-09")
                .given(theft("T", 100), leak(900, 101), against("theft", spend(daysAgo, 10), spend(60, 30)))
                .verify()
                .firesOn(assessed ? new String[] {FIRM} : new String[0])
                .examined(assessed ? 1 : 0, assessed ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"100, false", "99, true", "40, true", "39, false"})
    void spendingAfterCountsWithinSixtyDays(int daysAgo, boolean fires) {
        rule("CB-09")
                .given(theft("T", 100), leak(900, 101), against("theft", spend(120, 10), spend(daysAgo, 30)))
                .verify()
                .firesOn(fires ? new String[] {FIRM} : new String[0]);
    }

    @Test
    void howManyDaysCountIsASetting() {
        rule("CB-09")
                .given(theft("T", 100), leak(900, 101), against("theft", spend(120, 10), spend(39, 30)))
                .with("reactionDays", 61)
                .verify()
                .firesOn(FIRM);
    }

    @Test
    void daysThatAreNotOverAreNotAssessed() {
        RuleVerifier early =
                rule("CB-09").given(theft("T", 59), leak(900, 101), against("theft", spend(80, 10), spend(9, 90)));

        early.verify().firesOn().examined(0, 1);
        early.with("reactionDays", 59).verify().firesOn(FIRM);
    }

    @Test
    void aKindThatHappensMoreOftenExplainsIt() {
        reacted(10, 30, leak(900, 900), theft("A", 200)).verify().staysSilent();
        reacted(10, 30, leak(900, 900), theft("A", 200), theft("B", 400))
                .verify()
                .staysSilent();
        reacted(10, 30, leak(900, 900), theft("A", 200), theft("B", 400), theft("C", 1000))
                .verify()
                .firesOn(FIRM);
        reacted(10, 30, leak(900, 900), theft("A", 200))
                .with("maxMore", 2)
                .verify()
                .firesOn(FIRM);
    }

    @ParameterizedTest
    @CsvSource({"364, 1094, false", "364, 1095, false", "365, 1094, true", "364, 365, false"})
    void countsTheYearAndTheTwoBefore(int second, int third, boolean fires) {
        reacted(10, 30, leak(900, 900), theft("A", second), theft("B", third))
                .verify()
                .firesOn(fires ? new String[] {FIRM} : new String[0]);
    }

    @Test
    void theLengthOfASpanIsASetting() {
        reacted(10, 30, leak(300, 101)).with("spanDays", 101).verify().firesOn(FIRM);
        reacted(10, 30, leak(300, 101)).with("spanDays", 100).verify().firesOn().examined(0, 1);
        reacted(10, 30, leak(303, 101)).with("spanDays", 101).verify().staysSilent();
    }

    @Test
    void asksOnlyWhereSomethingBiggerIsLeftAlone() {
        reacted(10, 30).verify().staysSilent();
        reacted(10, 30, leak(900, 100)).verify().staysSilent();
        reacted(10, 30, leak(900, 900), against("leak")).verify().staysSilent();
    }

    @Test
    void anUnknownLossOfItsKindIsNotAssessed() {
        reacted(10, 30, leak(900, 900), incident("A", 900, "theft", Level.LOW, null))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void aGraveIncidentIsReasonEnough() {
        rule("CB-09")
                .given(incident("T", 100, "theft", Level.HIGH, 100), leak(900, 101))
                .given(against("theft", spend(120, 10), spend(60, 30)))
                .verify()
                .staysSilent();
    }

    @Test
    void theGuardsSayWhatWasChecked() {
        Finding plain = reacted(10, 30, leak(900, 101)).verify().finding();
        Finding guarded = reacted(10, 30, leak(700, 300), incident("A", 400, "theft", Level.HIGH, 100))
                .given(Initiative.builder("J", "Guards", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .mitigates("theft")
                        .build())
                .verify()
                .finding();

        assertThat(plain.guards())
                .containsExactly(
                        new Guard("spending-complete", GuardOutcome.CLEAR),
                        new Guard("tail-risk", GuardOutcome.CLEAR),
                        new Guard("three-spans-on-record", GuardOutcome.CLEAR));
        assertThat(guarded.guards())
                .containsExactly(
                        new Guard("spending-complete", GuardOutcome.NOT_CHECKED),
                        new Guard("tail-risk", GuardOutcome.PARTIAL),
                        new Guard("three-spans-on-record", GuardOutcome.NOT_CHECKED));
    }

    @Test
    void isLessSureWhereAnInitiativeTellsOnlyItsHours() {
        Finding finding = reacted(10, 30, leak(900, 101))
                .given(Initiative.builder("J", "Guards", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .mitigates("theft")
                        .spending(new Spend(AS_OF.minusDays(60), null, null, null, 8.0, null))
                        .build())
                .verify()
                .finding();

        assertThat(finding.guards()).contains(new Guard("spending-complete", GuardOutcome.NOT_CHECKED));
    }

    @Test
    void isNotAssessedWithoutIncidentsAndWhatMitigatesThem() {
        rule("CB-09").verify().isNotAssessed("incidents", "initiatives");
        rule("CB-09")
                .given(incident("A", 9, "theft", Level.LOW, null))
                .given(Initiative.builder("J", "Guards", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build())
                .verify()
                .isNotAssessed("incidents.loss", "initiatives.mitigates", "initiatives.spending");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = reacted(10, 35, leak(900, 640), theft("A", 400), theft("B", 500), theft("C", 600))
                .verify()
                .finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.confidence()).isEqualTo(0.4);
        assertThat(finding.condition())
                .isEqualTo("In the 60 days after an incident of the kind \"theft\" on March 22, 2026, EUR\u00a035 was"
                        + " spent against that kind, 3.5 times the EUR\u00a010 of as many days before. It happened 1"
                        + " time in the last 365 days and 1.5 times at the mean in as many days before, and cost"
                        + " EUR\u00a0400 in all; no initiative mitigates \"leak\", which cost EUR\u00a0640.");
        assertThat(finding.texts().recommendation()).startsWith("Which kind of incident costs most in three years?");
        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .contains(tuple("bigger", "leak"), tuple("biggerLoss", Money.of(640)), tuple("recent", 1));
    }
}
