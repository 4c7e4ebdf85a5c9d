package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.ValueEffect;
import org.jspecify.annotations.Nullable;

/**
 * What customers said, or did, before and after initiatives went live. Nothing is compared where an initiative is not live or
 * the days after are not over. Immutable and thread-safe.
 */
public final class CustomerVoice {

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

    /**
     * The complaints before and after an initiative went live: those that name it, and those that name no initiative but a
     * value that it contradicts. Null where it is not live, the days after are not over, or a window has no complaints to
     * compare with.
     *
     * @param initiative the initiative
     * @param days length of each window
     * @param minStrength strength from which an effect against a value counts, above 0 to 1
     */
    public @Nullable SignalChange complaints(Initiative initiative, int days, double minStrength) {
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
     * The net promoter score before and after an initiative went live, of signals that name it. Null where it is not live,
     * the days after are not over, or fewer customers than the smallest sample stand behind one of the two spans.
     *
     * @param initiative the initiative
     * @param days length of each span
     * @param minSample smallest number of customers behind each span
     */
    public @Nullable SignalChange promoterChange(Initiative initiative, int days, int minSample) {
        return about(initiative, SignalMetric.NPS, days, minSample);
    }

    /** Satisfaction on a scale of five before and after; else as {@link #promoterChange}. */
    public @Nullable SignalChange satisfactionChange(Initiative initiative, int days, int minSample) {
        return about(initiative, SignalMetric.CSAT, days, minSample);
    }

    /** Complaints before and after, where each span counts at least the smallest sample; else as {@link #promoterChange}. */
    public @Nullable SignalChange complaintChange(Initiative initiative, int days, int minSample) {
        return about(initiative, SignalMetric.COMPLAINTS, days, minSample);
    }

    /**
     * Users who left a channel and customers who left, before and after, those of the two that can be compared; null where
     * neither can. Else as {@link #promoterChange}.
     */
    public @Nullable List<SignalChange> lossChanges(Initiative initiative, int days, int minSample) {
        List<SignalChange> changes = Stream.of(SignalMetric.ATTRITION, SignalMetric.CHURN)
                .map(metric -> about(initiative, metric, days, minSample))
                .filter(Objects::nonNull)
                .toList();
        return changes.isEmpty() ? null : changes;
    }

    private @Nullable SignalChange about(Initiative initiative, SignalMetric metric, int days, int minSample) {
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
