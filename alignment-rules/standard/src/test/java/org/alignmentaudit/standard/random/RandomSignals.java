package org.alignmentaudit.standard.random;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.CustomerSignalBuilder;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.ValueEffect;
import org.jspecify.annotations.Nullable;

/**
 * Draws what customers said before and after initiatives went live, and in the same days of the year before: exactly
 * as much worse as counts, or a little more or less, by just enough customers or too few, on the first and last day
 * of the windows and a day to either side.
 */
final class RandomSignals {

    private static final int WINDOW_DAYS = 90;
    private static final int ENOUGH = 30;

    private final Dice dice;
    private final Draft draft;
    private final LocalDate asOf;
    private final List<CustomerSignal> signals = new ArrayList<>();

    RandomSignals(Dice dice, Draft draft) {
        this.dice = dice;
        this.draft = draft;
        this.asOf = draft.organization().asOf();
    }

    List<CustomerSignal> draw() {
        for (Initiative initiative : draft.initiatives()) {
            LocalDate live = launch(initiative);
            for (SignalMetric metric : live == null ? List.<SignalMetric>of() : metrics()) {
                compare(metric, initiative, live, dice.maybe(0.75));
                dice.sometimes(0.3, () -> compare(metric, initiative, live.minusYears(1), dice.maybe(0.6)));
            }
        }
        return signals;
    }

    /** Its end stands in, whether it is done, and so live, or not. */
    private static @Nullable LocalDate launch(Initiative initiative) {
        return initiative.liveOn() == null ? initiative.actualEnd() : initiative.liveOn();
    }

    private List<SignalMetric> metrics() {
        List<SignalMetric> metrics = new ArrayList<>(dice.some(0.35, List.of(SignalMetric.values())));
        dice.sometimes(0.4, () -> metrics.add(SignalMetric.COMPLAINTS));
        return metrics.stream().distinct().toList();
    }

    private void compare(SignalMetric metric, Initiative initiative, LocalDate live, boolean worse) {
        BigDecimal before = before(metric);
        BigDecimal after = after(metric, before, worse);
        boolean summed = metric == SignalMetric.COMPLAINTS && dice.maybe(0.5);
        add(metric, initiative, days(live.minusDays(WINDOW_DAYS), live.minusDays(1)), before, summed);
        add(metric, initiative, days(live.plusDays(1), live.plusDays(WINDOW_DAYS)), after, summed);
        dice.sometimes(0.1, () -> add(metric, initiative, List.of(dice.around(live)), after, summed));
    }

    private BigDecimal before(SignalMetric metric) {
        return switch (metric) {
            case NPS -> BigDecimal.valueOf(dice.between(-10, 60));
            case CSAT -> BigDecimal.valueOf(dice.between(32, 50), 1);
            case COMPLAINTS -> BigDecimal.valueOf(dice.oneOf(0, 4, 20, 40, 40, 80, 200));
            case CHURN, RETURNS, ATTRITION -> BigDecimal.valueOf(dice.oneOf(0, 10, 20, 30, 50), 2);
        };
    }

    private BigDecimal after(SignalMetric metric, BigDecimal before, boolean worse) {
        BigDecimal beside = BigDecimal.valueOf(worse ? dice.oneOf(0, 0, 1, 9) : dice.oneOf(-1, -1, -3));
        return switch (metric) {
            case NPS -> before.subtract(BigDecimal.valueOf(5)).subtract(beside);
            case CSAT -> before.subtract(new BigDecimal("0.3")).subtract(beside.movePointLeft(1));
            case COMPLAINTS ->
                before.multiply(dice.oneOf(new BigDecimal("1.25"), new BigDecimal("1.2")))
                        .max(dice.maybe(0.5) ? before.add(BigDecimal.TEN) : before)
                        .add(beside);
            case CHURN, RETURNS, ATTRITION ->
                before.multiply(new BigDecimal("1.1")).add(beside.movePointLeft(3));
        };
    }

    /** One or two days of the window; now and then one that lies just outside. */
    private List<LocalDate> days(LocalDate first, LocalDate last) {
        return dice.days(
                2,
                () -> dice.oneOf(
                        first,
                        last,
                        dice.between(first, last),
                        dice.between(first, last),
                        dice.between(first, last),
                        dice.around(dice.oneOf(first, last))));
    }

    /** Signals that have this mean, or this sum. */
    private void add(
            SignalMetric metric, Initiative initiative, List<LocalDate> days, BigDecimal mean, boolean summed) {
        double scaleMax = dice.oneOf(5.0, 10.0);
        int customers = dice.oneOf(ENOUGH, ENOUGH, ENOUGH, ENOUGH - 1, ENOUGH + 1, 100);
        boolean apart = days.size() == 2 && dice.maybe(0.5) && metric != SignalMetric.COMPLAINTS;
        for (int i = 0; i < days.size(); i++) {
            int part = customers / days.size() + (i == 0 ? customers % days.size() : 0);
            BigDecimal value = apart && customers % 2 == 0 ? mean.add(BigDecimal.valueOf(i == 0 ? 1 : -1, 2)) : mean;
            if (summed) {
                value = value.divide(BigDecimal.valueOf(days.size()));
            } else if (metric == SignalMetric.CSAT) {
                value = value.multiply(BigDecimal.valueOf(scaleMax / 5));
            }
            signals.add(signal(metric, initiative, days.get(i), value, part, scaleMax));
        }
    }

    private CustomerSignal signal(
            SignalMetric metric, Initiative initiative, LocalDate day, BigDecimal value, int customers, double scale) {
        CustomerSignalBuilder signal =
                CustomerSignal.builder(metric, day, value.doubleValue()).id(Integer.toString(signals.size() + 1));
        boolean ofValue =
                metric == SignalMetric.COMPLAINTS && initiative.valueEffects().any() && dice.maybe(0.3);
        if (ofValue) {
            signal.valueId(dice.oneOf(initiative.valueEffects().list().stream()
                    .map(ValueEffect::valueId)
                    .toList()));
        }
        if (!ofValue || dice.maybe(0.3)) {
            dice.sometimes(0.97, () -> signal.initiativeId(initiative.id()));
        }
        dice.sometimes(0.95, () -> signal.sampleSize(customers));
        if (metric == SignalMetric.CSAT) {
            dice.sometimes(0.95, () -> signal.scaleMax(scale));
        }
        return signal.build();
    }
}
