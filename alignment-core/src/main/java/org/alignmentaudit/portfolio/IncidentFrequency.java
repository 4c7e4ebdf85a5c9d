package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alignmentaudit.facts.Incident;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** How often things go wrong, by kind, beside what is spent against it. Immutable and thread-safe. */
public final class IncidentFrequency {

    private static final int SPANS = 3;

    private static final Comparator<IncidentLosses> COSTLIEST =
            Comparator.comparing(IncidentLosses::loss).thenComparing(IncidentLosses::kind, Comparator.reverseOrder());

    private final LocalDate asOf;
    private final List<Incident> incidents;
    private final @Nullable LocalDate oldestOn;
    private final Map<String, DailySpending> spending = new TreeMap<>();
    private final Set<String> partlyUnknown = new HashSet<>();

    IncidentFrequency(Portfolio portfolio) {
        asOf = portfolio.asOf();
        incidents = portfolio.incidents();
        oldestOn = incidents.stream()
                .map(Incident::date)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Map<String, List<Spend>> rows = new TreeMap<>();
        for (Initiative initiative : portfolio.initiatives()) {
            for (String kind : new TreeSet<>(initiative.mitigates())) {
                rows.computeIfAbsent(kind, of -> new ArrayList<>())
                        .addAll(initiative.spending().list());
                if (!initiative.spending().actualKnown()) {
                    partlyUnknown.add(kind);
                }
            }
        }
        rows.forEach((kind, spent) -> spending.put(kind, new DailySpending(spent)));
    }

    /**
     * What was spent against each kind of incident in the days before and after each incident of the newest span. Only those
     * can be told after which these days are over, before which something was spent, and of whose kind every loss of three
     * spans is known. Null where there are none.
     *
     * @param spanDays length of a span of days; the newest ends on the as-of date
     * @param reactionDays number of days before and after an incident
     */
    public @Nullable List<MitigationRise> rises(int spanDays, int reactionDays) {
        Map<String, IncidentLosses> byKind = byKind(spanDays);
        IncidentLosses leftAlone = byKind.values().stream()
                .filter(losses -> !spending.containsKey(losses.kind()))
                .max(COSTLIEST)
                .orElse(null);
        Window newest = Window.upTo(asOf, spanDays);
        List<MitigationRise> rises = new ArrayList<>();
        for (Incident incident : incidents) {
            IncidentLosses own = byKind.get(incident.kind());
            if (own != null && own.complete() && newest.holds(incident.date())) {
                MitigationRise rise = rise(incident, reactionDays, own, leftAlone);
                if (rise != null) {
                    rises.add(rise);
                }
            }
        }
        return rises.isEmpty() ? null : rises;
    }

    private Map<String, IncidentLosses> byKind(int spanDays) {
        Window newest = Window.upTo(asOf, spanDays);
        Window all = Window.upTo(asOf, SPANS * spanDays);
        Map<String, IncidentLosses> byKind = new TreeMap<>();
        for (Incident incident : incidents) {
            if (all.holds(incident.date())) {
                byKind.merge(
                        incident.kind(),
                        IncidentLosses.of(incident, newest.holds(incident.date())),
                        IncidentLosses::plus);
            }
        }
        return byKind;
    }

    private @Nullable MitigationRise rise(
            Incident incident, int days, IncidentLosses own, @Nullable IncidentLosses leftAlone) {
        DailySpending spent = spending.get(incident.kind());
        LocalDate day = incident.date();
        if (spent == null || day.plusDays(days).isAfter(asOf)) {
            return null;
        }
        Money before = spent.between(day.minusDays(days), day.minusDays(1));
        Money after = spent.between(day.plusDays(1), day.plusDays(days));
        boolean bigger = leftAlone != null && leftAlone.loss().compareTo(own.loss()) > 0;
        return !before.positive()
                ? null
                : new MitigationRise(
                        incident,
                        before,
                        after,
                        own.recent(),
                        own.earlier(),
                        own.loss(),
                        bigger ? leftAlone.kind() : null,
                        bigger ? leftAlone.loss() : null,
                        own.severe());
    }

    /**
     * Whether every initiative that mitigates a kind tells what it spent, be it nothing. Rows that hold nothing but plans or
     * hours do not tell.
     */
    public boolean spendingComplete(String kind) {
        return !partlyUnknown.contains(kind);
    }

    /** Whether an incident of any kind is on record from the oldest of three spans of so many days, or from before. */
    public boolean reachesBack(int spanDays) {
        LocalDate oldest = Window.upTo(asOf, (SPANS - 1) * spanDays).first();
        return oldestOn != null && oldestOn.isBefore(oldest);
    }
}
