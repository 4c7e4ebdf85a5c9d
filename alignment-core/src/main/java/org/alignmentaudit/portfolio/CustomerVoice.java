package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.ValueEffect;
import org.jspecify.annotations.Nullable;

/** What customers said about initiatives and values, indexed once for a portfolio. */
final class CustomerVoice {

    private record Topic(SignalMetric metric, String id) {}

    private static final SignalSeries SILENCE = new SignalSeries(List.of());

    private final Map<Topic, SignalSeries> byInitiative;
    private final Map<Topic, SignalSeries> byValue;

    CustomerVoice(Portfolio portfolio) {
        byInitiative = series(portfolio.customerSignals(), CustomerSignal::initiativeId);
        List<CustomerSignal> aboutNoInitiative = portfolio.customerSignals().stream()
                .filter(signal -> signal.initiativeId() == null)
                .toList();
        byValue = series(aboutNoInitiative, CustomerSignal::valueId);
    }

    private static Map<Topic, SignalSeries> series(
            List<CustomerSignal> signals, Function<CustomerSignal, @Nullable String> about) {
        Map<Topic, List<CustomerSignal>> groups = new HashMap<>();
        for (CustomerSignal signal : signals) {
            String id = about.apply(signal);
            if (id != null) {
                groups.computeIfAbsent(new Topic(signal.metric(), id), topic -> new ArrayList<>())
                        .add(signal);
            }
        }
        Map<Topic, SignalSeries> series = new HashMap<>();
        groups.forEach((topic, group) -> series.put(topic, new SignalSeries(group)));
        return series;
    }

    /** Complaints about an initiative and about the values it contradicts; null where they cannot be compared. */
    @Nullable SignalChange complaints(Initiative initiative, int days, double minStrength) {
        LocalDate live = liveLongEnough(initiative, days);
        if (live == null) {
            return null;
        }
        List<SignalSeries> heard = new ArrayList<>();
        heard.add(byInitiative.getOrDefault(new Topic(SignalMetric.COMPLAINTS, initiative.id()), SILENCE));
        initiative.valueEffects().stream()
                .filter(effect -> effect.contradicts(minStrength))
                .map(ValueEffect::valueId)
                .distinct()
                .forEach(value -> heard.add(byValue.getOrDefault(new Topic(SignalMetric.COMPLAINTS, value), SILENCE)));
        return change(SignalMetric.COMPLAINTS, live, days, heard, BeforeAfter::countsComparable);
    }

    /**
     * Signals of one metric that name an initiative; null where one of the two spans has fewer than the smallest sample, be
     * it of customers or, for complaints, of complaints.
     */
    @Nullable SignalChange about(Initiative initiative, SignalMetric metric, int days, int minSample) {
        LocalDate live = liveLongEnough(initiative, days);
        SignalSeries heard = byInitiative.get(new Topic(metric, initiative.id()));
        return live == null || heard == null
                ? null
                : change(metric, live, days, List.of(heard), spans -> comparable(metric, spans, minSample));
    }

    private static boolean comparable(SignalMetric metric, BeforeAfter spans, int minSample) {
        return switch (metric) {
            case COMPLAINTS -> spans.countsComparable(minSample);
            case NPS, CSAT -> spans.meansComparable(minSample);
            case CHURN, RETURNS, ATTRITION -> spans.ratesComparable(minSample);
        };
    }

    private static @Nullable SignalChange change(
            SignalMetric metric,
            LocalDate live,
            int days,
            List<SignalSeries> heard,
            Predicate<BeforeAfter> comparable) {
        BeforeAfter now = around(live, days, 0, heard);
        BeforeAfter yearBefore = around(live, days, 1, heard);
        return comparable.test(now)
                ? new SignalChange(metric, live, days, now, comparable.test(yearBefore) ? yearBefore : BeforeAfter.NONE)
                : null;
    }

    /** The day it went live where the days after it are over and it was not cancelled, else null. */
    private static @Nullable LocalDate liveLongEnough(Initiative initiative, int days) {
        LocalDate live = initiative.wentLiveOn();
        return live == null || !initiative.live() || live.plusDays(days).isAfter(initiative.seenOn()) ? null : live;
    }

    private static BeforeAfter around(LocalDate live, int days, int yearsEarlier, List<SignalSeries> heard) {
        return heard.stream()
                .map(series -> new BeforeAfter(
                        series.between(
                                live.minusDays(days).minusYears(yearsEarlier),
                                live.minusDays(1).minusYears(yearsEarlier)),
                        series.between(
                                live.plusDays(1).minusYears(yearsEarlier),
                                live.plusDays(days).minusYears(yearsEarlier))))
                .reduce(BeforeAfter::plus)
                .orElseThrow();
    }
}
