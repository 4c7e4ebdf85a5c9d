package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.SubjectType;

/**
 * Which ACTIVE initiatives pull at one KPI in opposite directions while both run. A decision settles the matter where it
 * names both, as its subject or among the records it settles. Immutable and thread-safe.
 */
public final class CrossPurposes {

    private record Pull(Initiative initiative, KpiEffect effect) {

        boolean against(Pull other) {
            return !initiative.id().equals(other.initiative.id())
                    && effect.opposes(other.effect)
                    && initiative.runsBeside(other.initiative);
        }
    }

    private final Map<String, Set<String>> decisionsOn = new HashMap<>();
    private final List<CrossPurpose> all = new ArrayList<>();

    CrossPurposes(Portfolio portfolio) {
        if (portfolio.supplies("decisions.relatedIds")) {
            portfolio.decisions().forEach(this::note);
        }
        List<Initiative> active = portfolio.initiatives().stream()
                .filter(Initiative::active)
                .sorted(Comparator.comparing(Initiative::id))
                .toList();
        Map<String, Initiative> byId = new HashMap<>();
        active.forEach(initiative -> byId.put(initiative.id(), initiative));
        conflicts(active, names(portfolio))
                .forEach((one, others) -> others.forEach((other, kpis) -> all.add(
                        new CrossPurpose(byId.get(one), byId.get(other), List.copyOf(kpis), settled(one, other)))));
    }

    private void note(Decision decision) {
        if (decision.subjectType() == SubjectType.INITIATIVE && decision.subjectId() != null) {
            note(decision.subjectId(), decision);
        }
        decision.relatedIds().forEach(id -> note(id, decision));
    }

    private void note(String id, Decision decision) {
        decisionsOn.computeIfAbsent(id, key -> new HashSet<>()).add(decision.id());
    }

    private boolean settled(String one, String other) {
        return !Collections.disjoint(
                decisionsOn.getOrDefault(one, Set.of()), decisionsOn.getOrDefault(other, Set.of()));
    }

    private static Map<String, String> names(Portfolio portfolio) {
        return portfolio.kpis().stream().collect(Collectors.toMap(Kpi::id, Kpi::name));
    }

    /** The names of the KPIs of each pair, by the first and then the second id. */
    private static Map<String, Map<String, Set<String>>> conflicts(
            List<Initiative> initiatives, Map<String, String> names) {
        Map<String, List<Pull>> byKpi = new TreeMap<>();
        for (Initiative initiative : initiatives) {
            for (KpiEffect effect : initiative.kpiEffects().list()) {
                byKpi.computeIfAbsent(effect.kpiId(), kpi -> new ArrayList<>()).add(new Pull(initiative, effect));
            }
        }
        Map<String, Map<String, Set<String>>> found = new TreeMap<>();
        byKpi.forEach((kpi, pulls) -> {
            for (int i = 0; i < pulls.size(); i++) {
                for (Pull later : pulls.subList(i + 1, pulls.size())) {
                    if (pulls.get(i).against(later)) {
                        found.computeIfAbsent(pulls.get(i).initiative().id(), id -> new TreeMap<>())
                                .computeIfAbsent(later.initiative().id(), id -> new TreeSet<>())
                                .add(names.getOrDefault(kpi, kpi));
                    }
                }
            }
        });
        return found;
    }

    /** All such pairs, ordered by their ids. */
    public List<CrossPurpose> all() {
        return Collections.unmodifiableList(all);
    }
}
