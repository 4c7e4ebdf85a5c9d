package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.facts.ValueEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerVoiceTest {

    private static final int DAYS = 30;
    private static final LocalDate LIVE = AS_OF.minusDays(DAYS);
    private static final Value FRESH = Value.of("FRESH", "We bake fresh", Enforcement.GUIDE);

    @Test
    void comparesTheDaysBeforeWithThoseAfter() {
        SignalChange change =
                complaints(live(), about(-DAYS, 4), about(-1, 3), about(0, 99), about(1, 8), about(DAYS, 9));

        assertThat(change.liveOn()).isEqualTo(LIVE);
        assertThat(change.now().before().count()).isEqualTo(7);
        assertThat(change.now().after().count()).isEqualTo(17);
    }

    @Test
    void leavesOutWhatLiesFurtherAway() {
        assertThat(complaints(live(), about(-DAYS - 1, 4), about(1, 8))).isNull();
    }

    @Test
    void comparesTheSameDaysOfTheYearBefore() {
        SignalChange change = complaints(live(), about(-1, 3), about(1, 8), yearBefore(-1, 4), yearBefore(1, 5));

        assertThat(change.seasonKnown()).isTrue();
        assertThat(change.countRoseBeyondSeason(0.25, 1)).isFalse();
        assertThat(change.countRoseBeyondSeason(0.26, 1)).isTrue();
        assertThat(change.yearBefore().countRose()).isTrue();
    }

    @Test
    void addsComplaintsAboutValuesThatAreContradicted() {
        CustomerSignal before = aboutFresh(-1, 4);
        CustomerSignal after = aboutFresh(1, 5);

        assertThat(complaints(live().valueEffects(effect(-0.2)), FRESH, before, after)
                        .now()
                        .after()
                        .count())
                .isEqualTo(5);
        assertThat(complaints(live().valueEffects(effect(-0.1)), FRESH, before, after))
                .isNull();
    }

    @Test
    void doesNotAnswerBeforeTheDaysAreOver() {
        assertThat(complaints(initiative("I").liveOn(LIVE.plusDays(1)), about(-1, 4), about(2, 5)))
                .isNull();
    }

    @Test
    void doesNotAnswerForWhatIsNotLive() {
        assertThat(complaints(initiative("I"), about(-1, 4), about(2, 5))).isNull();
        assertThat(complaints(initiative("I", InitiativeStatus.CANCELLED).liveOn(LIVE), about(-1, 4), about(2, 5)))
                .isNull();
    }

    @Test
    void risesByShareAndNumber() {
        BeforeAfter change = complaints(live(), about(-1, 4), about(1, 5)).now();

        assertThat(change.countRise()).isEqualTo(0.25);
        assertThat(change.countRose(0.25, 1)).isTrue();
        assertThat(change.countRose(0.26, 1)).isFalse();
        assertThat(change.countRose(0.25, 2)).isFalse();
    }

    @Test
    void whatCannotBeComparedDidNotRise() {
        BeforeAfter silence = new BeforeAfter(SignalWindow.NONE, SignalWindow.NONE);

        assertThat(silence.countRose(0, 0)).isFalse();
        assertThat(silence.countRose()).isFalse();
        assertThat(silence.countRise()).isZero();
    }

    private static InitiativeBuilder live() {
        return initiative("I").liveOn(LIVE);
    }

    private static ValueEffect effect(double effect) {
        return new ValueEffect("FRESH", effect, null, null, null);
    }

    private static CustomerSignal about(int daysFromLive, double value) {
        return signal(LIVE.plusDays(daysFromLive), value, "I", null);
    }

    private static CustomerSignal yearBefore(int daysFromLive, double value) {
        return signal(LIVE.plusDays(daysFromLive).minusYears(1), value, "I", null);
    }

    private static CustomerSignal aboutFresh(int daysFromLive, double value) {
        return signal(LIVE.plusDays(daysFromLive), value, null, "FRESH");
    }

    private static CustomerSignal signal(
            LocalDate date, double value, @Nullable String initiativeId, @Nullable String valueId) {
        return new CustomerSignal(
                null, SignalMetric.COMPLAINTS, date, value, null, null, null, null, initiativeId, valueId);
    }

    private static @Nullable SignalChange complaints(InitiativeBuilder initiative, Fact... more) {
        Portfolio portfolio =
                Given.organization().add(initiative.build()).add(more).build();
        return portfolio
                .profile()
                .customerVoice()
                .complaints(portfolio.initiatives().get(0), DAYS, 0.2);
    }
}
