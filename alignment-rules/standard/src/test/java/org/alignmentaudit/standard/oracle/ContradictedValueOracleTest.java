package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.facts.ValueEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictedValueOracleTest {

    private static final Map<String, Set<String>> CONTRADICTED = Map.of("INITIATIVE:I", Set.of("a"));
    private static final Map<String, Set<String>> COMPLAINED_OF = Map.of("INITIATIVE:I", Set.of("b"));
    private static final LocalDate LIVE = daysAgo(90);

    @ParameterizedTest
    @CsvSource({"STRICT, a", "GUIDE, c"})
    void firesOnAStrictValueAndOnAGuide(Enforcement enforcement, String letter) {
        assertThat(found(
                        Value.of("V", "Honest", enforcement),
                        initiative("I").valueEffects(effect(-0.2, null, null)).build()))
                .isEqualTo(Map.of("INITIATIVE:I", Set.of(letter)));
    }

    @Test
    void staysSilentOnASmallerEffect() {
        assertThat(affected(effect(-0.19, null, null))).isEmpty();
    }

    @Test
    void somebodyElseCanWaiveItUntilToday() {
        assertThat(affected(effect(-1, "P2", AS_OF))).isEmpty();
        assertThat(affected(effect(-1, "P2", daysAgo(1)))).isEqualTo(CONTRADICTED);
        assertThat(affected(effect(-1, "P2", null))).isEqualTo(CONTRADICTED);
        assertThat(affected(effect(-1, "P1", AS_OF))).isEqualTo(CONTRADICTED);
        assertThat(affected(effect(-1, null, AS_OF))).isEqualTo(CONTRADICTED);
    }

    @Test
    void staysSilentWhereNobodySuppliedValues() {
        assertThat(found(initiative("I").valueEffects(effect(-1, null, null)).build()))
                .isEmpty();
    }

    @Test
    void staysSilentOnWhatIsNotUnderWay() {
        assertThat(found(
                        Value.of("V", "Honest", Enforcement.STRICT),
                        initiative("I", InitiativeStatus.DONE)
                                .valueEffects(effect(-1, null, null))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, 50, true", "40, 49.9, false", "44, 54, false", "20, 30, true", "20, 29, false", "0, 50, false"})
    void complaintsRiseByAQuarterAndByTen(double before, double after, boolean fires) {
        assertThat(found(live(), complaints(LIVE.minusDays(1), before), complaints(LIVE.plusDays(1), after)))
                .isEqualTo(fires ? COMPLAINED_OF : Map.of());
    }

    @Test
    void theWindowsHoldNinetyDaysEach() {
        assertThat(found(live(), complaints(LIVE.minusDays(90), 40), complaints(LIVE.plusDays(90), 50)))
                .isEqualTo(COMPLAINED_OF);
        assertThat(found(live(), complaints(LIVE.minusDays(91), 40), complaints(LIVE.plusDays(90), 50)))
                .isEmpty();
        assertThat(found(live(), complaints(LIVE.minusDays(90), 40), complaints(LIVE, 50)))
                .isEmpty();
    }

    @Test
    void staysSilentWhileTheWindowIsNotOver() {
        LocalDate live = daysAgo(89);
        assertThat(found(
                        initiative("I").liveOn(live).build(),
                        complaints(live.minusDays(1), 40),
                        complaints(live.plusDays(1), 50)))
                .isEmpty();
    }

    @Test
    void aRiseOfTheSeasonExplainsIt() {
        assertThat(found(
                        live(),
                        complaints(LIVE.minusDays(1), 40),
                        complaints(LIVE.plusDays(1), 80),
                        complaints(LIVE.minusYears(1).minusDays(1), 40),
                        complaints(LIVE.minusYears(1).plusDays(1), 50)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-0.2, true", "-0.19, false", "0.5, false"})
    void complaintsCanNameTheContradictedValueInstead(double effect, boolean fires) {
        assertThat(found(affecting(effect), ofValue(LIVE.minusDays(1), 40), ofValue(LIVE.plusDays(1), 50)))
                .isEqualTo(fires ? COMPLAINED_OF : Map.of());
    }

    @Test
    void complaintsThatNameAnotherInitiativeAreAboutThatOne() {
        assertThat(found(
                        affecting(-1),
                        initiative("J").build(),
                        ofValue(LIVE.minusDays(1), 40),
                        CustomerSignal.builder(SignalMetric.COMPLAINTS, LIVE.plusDays(1), 50)
                                .valueId("V")
                                .initiativeId("J")
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DONE, true", "ACTIVE, false", "CANCELLED, false"})
    void whatIsDoneIsLiveFromItsEnd(InitiativeStatus status, boolean fires) {
        assertThat(found(
                        initiative("I", status).actualEnd(LIVE).build(),
                        complaints(LIVE.minusDays(1), 40),
                        complaints(LIVE.plusDays(1), 50)))
                .isEqualTo(fires ? COMPLAINED_OF : Map.of());
    }

    /** Its effect is waived, which silences no complaint. */
    private static Fact affecting(double effect) {
        return initiative("I")
                .liveOn(LIVE)
                .valueEffects(effect(effect, "P2", AS_OF))
                .build();
    }

    private static ValueEffect effect(double effect, @Nullable String waivedBy, @Nullable LocalDate until) {
        return new ValueEffect("V", effect, null, waivedBy, until);
    }

    private static SortedMap<String, SortedSet<String>> affected(ValueEffect effect) {
        return found(
                Value.of("V", "Honest", Enforcement.STRICT),
                initiative("I").sponsor("P1").valueEffects(effect).build());
    }

    private static Fact live() {
        return initiative("I").liveOn(LIVE).build();
    }

    private static Fact complaints(LocalDate day, double count) {
        return CustomerSignal.builder(SignalMetric.COMPLAINTS, day, count)
                .initiativeId("I")
                .build();
    }

    private static Fact ofValue(LocalDate day, double count) {
        return CustomerSignal.builder(SignalMetric.COMPLAINTS, day, count)
                .valueId("V")
                .build();
    }

    private static SortedMap<String, SortedSet<String>> found(Fact... facts) {
        return new ContradictedValueOracle().firing(portfolio(facts));
    }
}
