package org.alignmentaudit.standard.random;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.CustomerSignalBuilder;
import org.alignmentaudit.facts.SignalMetric;

/**
 * Draws scores of values, segments and the whole, in two spans of a year and just outside of them: lower by as much as counts or
 * a little more or less, with ranges of chance that overlap, touch or lie apart.
 */
final class RandomPromises {

    private static final int SPAN_DAYS = 365;

    private final Dice dice;
    private final LocalDate asOf;
    private final List<CustomerSignal> signals = new ArrayList<>();

    RandomPromises(Dice dice, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
    }

    List<CustomerSignal> draw(List<String> values) {
        double falling = dice.oneOf(0.0, 0.4, 0.9);
        for (int i = dice.oneOf(0, 1, 1, 2, 3); i > 0; i--) {
            String value = values.isEmpty() || dice.maybe(0.5) ? null : dice.oneOf(values);
            String segment = dice.orNull(0.5, () -> dice.oneOf("north", "south"));
            boolean net = dice.maybe(0.6);
            BigDecimal before =
                    net ? BigDecimal.valueOf(dice.between(10, 60)) : BigDecimal.valueOf(dice.between(35, 48), 1);
            BigDecimal fall = dice.maybe(falling) ? fall(net) : fall(net).negate();
            CustomerSignal told = CustomerSignal.builder(net ? SignalMetric.NPS : SignalMetric.CSAT, asOf, 0)
                    .build();
            CustomerSignal about = Altered.with(Altered.with(told, "valueId", value), "segment", segment);
            add(about, before, 2 * SPAN_DAYS - 1, SPAN_DAYS);
            add(about, before.subtract(fall), SPAN_DAYS - 1, 0);
        }
        return signals;
    }

    private BigDecimal fall(boolean net) {
        BigDecimal fall =
                dice.oneOf(new BigDecimal("5"), new BigDecimal("5"), new BigDecimal("4.9"), new BigDecimal("9.8"));
        return net ? fall : fall.multiply(new BigDecimal("0.06"));
    }

    /** One or two scores of a span of days that begins and ends so many days ago. */
    private void add(CustomerSignal about, BigDecimal mean, int first, int last) {
        boolean net = about.metric() == SignalMetric.NPS;
        double scale = dice.oneOf(5.0, 10.0);
        for (int i = dice.oneOf(1, 1, 1, 2); i > 0; i--) {
            int daysAgo =
                    dice.oneOf(first, last, dice.between(last, first), dice.between(last, first), dice.around(last));
            double error = dice.oneOf(1.25, 1.25, 1.28, 0.5, 2.5) * (net ? 1 : 0.06) * (net ? 1 : scale / 5);
            BigDecimal value = net ? mean : mean.multiply(BigDecimal.valueOf(scale / 5));
            CustomerSignalBuilder signal = CustomerSignal.builder(
                            about.metric(), asOf.minusDays(daysAgo), value.doubleValue())
                    .id("KN" + signals.size());
            dice.sometimes(0.97, () -> signal.sampleSize(dice.oneOf(30, 50, 100)));
            dice.sometimes(0.97, () -> signal.standardError(error));
            dice.sometimes(net ? 0 : 0.95, () -> signal.scaleMax(scale));
            signals.add(
                    Altered.with(Altered.with(signal.build(), "valueId", about.valueId()), "segment", about.segment()));
        }
    }
}
