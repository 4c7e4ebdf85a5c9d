package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.SignalMetric;
import org.junit.jupiter.api.Test;

class SignalChangesTest {

    private static final int DAYS = 30;
    private static final int SAMPLE = 10;
    private static final LocalDate LIVE = AS_OF.minusDays(DAYS);

    @Test
    void tellsMetricsApart() {
        Seen seen = seen(
                signal(SignalMetric.NPS, -1, 40, 10),
                signal(SignalMetric.NPS, 1, 30, 10),
                signal(SignalMetric.COMPLAINTS, -1, 10, 0),
                signal(SignalMetric.COMPLAINTS, 1, 12, 0));

        assertThat(seen.voice()
                        .promoterChange(seen.initiative(), DAYS, SAMPLE)
                        .now()
                        .meanFall())
                .isEqualTo(10);
        assertThat(seen.voice()
                        .complaintChange(seen.initiative(), DAYS, SAMPLE)
                        .now()
                        .countRise())
                .isEqualTo(0.2, within(1e-9));
        assertThat(seen.voice().satisfactionChange(seen.initiative(), DAYS, SAMPLE))
                .isNull();
        assertThat(seen.voice().lossChanges(seen.initiative(), DAYS, SAMPLE)).isNull();
    }

    @Test
    void needsTheSmallestSampleOnBothSides() {
        Seen seen = seen(signal(SignalMetric.NPS, -1, 40, 10), signal(SignalMetric.NPS, 1, 30, 9));

        assertThat(seen.voice().promoterChange(seen.initiative(), DAYS, SAMPLE)).isNull();
        assertThat(seen.voice().promoterChange(seen.initiative(), DAYS, 9)).isNotNull();
    }

    @Test
    void listsTheLossesThatCanBeCompared() {
        Seen seen = seen(
                signal(SignalMetric.CHURN, -1, 0.1, 10),
                signal(SignalMetric.CHURN, 1, 0.1, 10),
                signal(SignalMetric.ATTRITION, -1, 0, 10),
                signal(SignalMetric.ATTRITION, 1, 0.1, 10));

        assertThat(seen.voice().lossChanges(seen.initiative(), DAYS, SAMPLE))
                .extracting(SignalChange::metric)
                .containsExactly(SignalMetric.CHURN);
    }

    @Test
    void forgetsAYearBeforeThatIsTooSmall() {
        Seen seen = seen(
                signal(SignalMetric.NPS, -1, 40, 10),
                signal(SignalMetric.NPS, 1, 30, 10),
                signal(SignalMetric.NPS, -366, 40, 10),
                signal(SignalMetric.NPS, -364, 30, 9));

        SignalChange strict = seen.voice().promoterChange(seen.initiative(), DAYS, SAMPLE);
        assertThat(strict.seasonKnown()).isFalse();
        assertThat(strict.yearBefore()).isEqualTo(BeforeAfter.NONE);
        assertThat(strict.meanFellBeyondSeason(10)).isTrue();

        SignalChange mild = seen.voice().promoterChange(seen.initiative(), DAYS, 9);
        assertThat(mild.seasonKnown()).isTrue();
        assertThat(mild.meanFellBeyondSeason(10)).isFalse();
    }

    @Test
    void risesBeyondTheSeason() {
        BeforeAfter risen = spans("0.1", "0.2");
        BeforeAfter still = spans("0.1", "0.1");

        assertThat(change(risen, still).meanRoseBeyondSeason(1)).isTrue();
        assertThat(change(risen, risen).meanRoseBeyondSeason(1)).isFalse();
        assertThat(change(still, still).meanRoseBeyondSeason(1)).isFalse();
    }

    @Test
    void looksForChangesInsideOnTheDaysCompared() {
        Seen seen = seen(new Influencer(
                "X", "New prices", InfluencerKind.INTERNAL, LIVE.minusDays(DAYS), Level.LOW, List.of(), null));
        SignalChange change = change(BeforeAfter.NONE, BeforeAfter.NONE);

        assertThat(change.first()).isEqualTo(LIVE.minusDays(DAYS));
        assertThat(change.last()).isEqualTo(AS_OF);
        assertThat(seen.profile().internalChanges().fellWithin(change, List.of("prices")))
                .isTrue();
        assertThat(seen.profile().internalChanges().fellWithin(change, List.of("oven")))
                .isFalse();
    }

    private record Seen(PortfolioProfile profile, Initiative initiative) {

        CustomerVoice voice() {
            return profile.customerVoice();
        }
    }

    private static Seen seen(Fact... facts) {
        Portfolio portfolio = Given.organization()
                .add(initiative("I").liveOn(LIVE).build())
                .add(facts)
                .build();
        return new Seen(portfolio.profile(), portfolio.initiatives().get(0));
    }

    private static CustomerSignal signal(SignalMetric metric, int day, double value, int customers) {
        return CustomerSignal.builder(metric, LIVE.plusDays(day), value)
                .initiativeId("I")
                .sampleSize(customers)
                .build();
    }

    private static BeforeAfter spans(String before, String after) {
        return new BeforeAfter(window(before), window(after));
    }

    private static SignalWindow window(String mean) {
        BigDecimal value = new BigDecimal(mean);
        return new SignalWindow(1, value, 1, value);
    }

    private static SignalChange change(BeforeAfter now, BeforeAfter yearBefore) {
        return new SignalChange(SignalMetric.CHURN, LIVE, DAYS, now, yearBefore);
    }
}
