package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CB-07: stated ranges hold too seldom (a), or no ranges are stated (b). */
class OverconfidenceTest {

    private static final String FIRM = "ORGANIZATION:org";

    private static Money money(@Nullable Integer amount) {
        return amount == null ? null : Money.of(amount);
    }

    private static Forecast forecast(int daysAgo, @Nullable Integer p50, @Nullable Integer p80) {
        return new Forecast(AS_OF.minusDays(daysAgo), null, null, null, money(p50), money(p80));
    }

    private static Initiative ended(String id, InitiativeStatus status, int spent, Forecast... forecasts) {
        return Initiative.builder(id, "Initiative " + id, InitiativeType.PROJECT, status)
                .actualEnd(AS_OF.minusDays(100))
                .forecasts(forecasts)
                .spending(Spend.actual(AS_OF.minusDays(120), Money.of(spent)))
                .build();
    }

    /** So many forecasts of at most 100, of which so many held. */
    private static RuleVerifier resolved(int hits, int all) {
        return rule("CB-07")
                .given(IntStream.range(0, all)
                        .mapToObj(i ->
                                ended("I" + i, InitiativeStatus.DONE, i < hits ? 100 : 101, forecast(300, null, 100)))
                        .toArray(Initiative[]::new));
    }

    private static RuleVerifier stated(Forecast... forecasts) {
        return rule("CB-07")
                .supplied("initiatives.forecasts.p80")
                .given(Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .forecasts(forecasts)
                        .build());
    }

    private static Forecast[] points(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> forecast(10 + i, 90, null))
                .toArray(Forecast[]::new);
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesWhereFewerThanSixInTenHeld() {
        assertThat(alternatives(resolved(11, 20))).containsExactly("a");
        resolved(12, 20).verify().staysSilent();
        assertThat(alternatives(resolved(12, 20).with("minHits", 0.61))).containsExactly("a");
    }

    @Test
    void needsTwentyResolvedForecasts() {
        resolved(0, 19).verify().staysSilent();
        assertThat(alternatives(resolved(0, 19).with("minResolved", 19))).containsExactly("a");
        resolved(0, 4).verify().firesOn().examined(0, 1);
    }

    @Test
    void everyForecastOfAnInitiativeCountsThatWasMadeBeforeItsEnd() {
        Forecast[] twenty = IntStream.range(0, 20)
                .mapToObj(i -> forecast(101 + i, null, 100))
                .toArray(Forecast[]::new);
        Forecast[] oneTooLate = IntStream.range(0, 20)
                .mapToObj(i -> forecast(100 + i, null, 100))
                .toArray(Forecast[]::new);

        rule("CB-07")
                .given(ended("I", InitiativeStatus.DONE, 101, twenty))
                .verify()
                .firesOn(FIRM);
        rule("CB-07")
                .given(ended("I", InitiativeStatus.DONE, 101, oneTooLate))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"DONE, true", "CANCELLED, false", "ACTIVE, false"})
    void onlyWhatIsDoneHasAFinalCost(InitiativeStatus status, boolean counts) {
        RuleVerifier verifier = resolved(0, 19);
        verifier.given(ended("L", status, 101, forecast(300, null, 100)))
                .verify()
                .firesOn(counts ? new String[] {FIRM} : new String[0]);
    }

    @Test
    void firesWhereNoForecastStatesARange() {
        assertThat(alternatives(stated(points(5)))).containsExactly("b");
        stated(points(4)).verify().firesOn().examined(0, 1);
        assertThat(alternatives(stated(points(4)).with("minForecasts", 4))).containsExactly("b");
    }

    @Test
    void oneRangeIsEnough() {
        stated(points(5))
                .given(ended("R", InitiativeStatus.DONE, 1, forecast(300, null, 100)))
                .verify()
                .staysSilent();
    }

    @Test
    void aCostToCompleteIsOneNumberToo() {
        Forecast[] costs = IntStream.range(0, 5)
                .mapToObj(i -> Forecast.of(AS_OF.minusDays(10 + i), Money.of(5), Money.of(9)))
                .toArray(Forecast[]::new);
        Forecast[] benefits = IntStream.range(0, 5)
                .mapToObj(i -> new Forecast(AS_OF.minusDays(10 + i), null, Money.of(9), null, null, null))
                .toArray(Forecast[]::new);

        assertThat(alternatives(stated(costs))).containsExactly("b");
        stated(benefits).verify().firesOn().examined(0, 1);
    }

    @Test
    void isNotAssessedWithoutForecastsOfARange() {
        rule("CB-07").verify().isNotAssessed("initiatives");
        rule("CB-07")
                .given(ended("I", InitiativeStatus.DONE, 1, points(9)))
                .verify()
                .isNotAssessed("initiatives.forecasts.p80");
    }

    @Test
    void ofResolvedForecastsTheSpendingMustBeKnown() {
        RuleVerifier verifier = resolved(0, 20).unavailable("initiatives.spending");

        verifier.verify().staysSilent();
        assertThat(verifier.verify().assessment().missing()).containsExactly("initiatives.spending");
    }

    @Test
    void saysHowManyHeld() {
        Finding finding = resolved(5, 20).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.condition())
                .isEqualTo("Of 20 upper ends that were stated for initiatives now done, 5 (25\u00a0%) held; stated were"
                        + " four in five.");
        assertThat(finding.texts().recommendation()).startsWith("How often did the last upper ends hold?");
        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::fact)
                .contains(
                        tuple("statedUpper", Money.of(100), new FactRef(FactType.INITIATIVE, "I19")),
                        tuple("finalCost", Money.of(101), new FactRef(FactType.INITIATIVE, "I19")));
    }

    @Test
    void saysThatNoRangeIsStated() {
        Finding finding = stated(points(6)).verify().finding();

        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.condition())
                .isEqualTo("6 forecasts of cost are on record, and none states how high the cost may get.");
        assertThat(finding.texts().recommendation()).startsWith("Between which two numbers");
    }
}
