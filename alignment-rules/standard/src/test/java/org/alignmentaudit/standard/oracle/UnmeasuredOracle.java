package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** KP-06: a question of the scorecard without an observation in 180 days, or a KPI without one for twice its cadence. */
final class UnmeasuredOracle implements Oracle {

    private static final int WINDOW_DAYS = 180;
    private static final int CADENCES = 2;

    @Override
    public String rule() {
        return "KP-06";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("kpis.observations")) {
            if (EnumSet.complementOf(EnumSet.of(KpiCategory.OTHER)).stream()
                    .anyMatch(question -> unobserved(question, portfolio))) {
                firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "a");
            }
            portfolio.kpis().stream()
                    .filter(kpi -> portfolio.supplies("kpis.cadenceDays") && kpi.cadenceDays() != null)
                    .filter(kpi -> stale(kpi, portfolio))
                    .forEach(kpi -> firing.add(SubjectType.KPI, kpi.id(), "b"));
        }
        return firing.bySubject();
    }

    private static boolean unobserved(KpiCategory question, Portfolio portfolio) {
        List<Kpi> kpis = portfolio.kpis().stream()
                .filter(kpi -> kpi.category() == question)
                .toList();
        return kpis.stream().allMatch(kpi -> kpi.observations().known())
                && kpis.stream()
                        .flatMap(kpi -> kpi.observations().list().stream())
                        .noneMatch(observation -> Recent.within(WINDOW_DAYS, observation.date(), portfolio));
    }

    private static boolean stale(Kpi kpi, Portfolio portfolio) {
        return kpi.observations().list().stream()
                .map(Observation::date)
                .max(LocalDate::compareTo)
                .filter(day -> DAYS.between(day, portfolio.asOf()) > (long) CADENCES * kpi.cadenceDays())
                .isPresent();
    }
}
