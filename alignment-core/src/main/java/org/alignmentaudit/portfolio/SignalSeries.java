package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.alignmentaudit.facts.CustomerSignal;

/** Signals of one metric about one thing in time, summed up so that any span of days is looked up at once. */
final class SignalSeries {

    /** Sum of all signals up to and including the day. */
    private final TreeMap<LocalDate, SignalWindow> upTo = new TreeMap<>();

    SignalSeries(List<CustomerSignal> signals) {
        TreeMap<LocalDate, List<CustomerSignal>> byDay = new TreeMap<>();
        signals.forEach(signal ->
                byDay.computeIfAbsent(signal.date(), day -> new ArrayList<>()).add(signal));
        SignalWindow sum = SignalWindow.NONE;
        for (Map.Entry<LocalDate, List<CustomerSignal>> day : byDay.entrySet()) {
            for (CustomerSignal signal : day.getValue()) {
                sum = sum.plus(one(signal));
            }
            upTo.put(day.getKey(), sum);
        }
    }

    private static SignalWindow one(CustomerSignal signal) {
        BigDecimal value = signal.comparableValue();
        if (value == null) {
            return SignalWindow.NONE;
        }
        int sample = Objects.requireNonNullElse(signal.sampleSize(), 0);
        return new SignalWindow(1, value, sample, value.multiply(BigDecimal.valueOf(sample)));
    }

    /** The signals dated from the first to the last day, both included. */
    SignalWindow between(LocalDate first, LocalDate last) {
        return at(last).minus(at(first.minusDays(1)));
    }

    /** All signals. */
    SignalWindow all() {
        return at(LocalDate.MAX);
    }

    private SignalWindow at(LocalDate day) {
        Map.Entry<LocalDate, SignalWindow> entry = upTo.floorEntry(day);
        return entry == null ? SignalWindow.NONE : entry.getValue();
    }
}
