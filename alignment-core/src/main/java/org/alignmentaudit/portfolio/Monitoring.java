package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** Whether what should be measured is measured. Immutable and thread-safe. */
public final class Monitoring {

    private static final List<KpiCategory> QUESTIONS = List.of(
            KpiCategory.PROJECT_ALIGNMENT,
            KpiCategory.EMPLOYEE,
            KpiCategory.CUSTOMER,
            KpiCategory.COHERENCE,
            KpiCategory.ADAPTABILITY);

    private final LocalDate asOf;
    private final Map<KpiCategory, List<Kpi>> kpis = new EnumMap<>(KpiCategory.class);

    Monitoring(Portfolio portfolio) {
        asOf = portfolio.asOf();
        portfolio
                .kpis()
                .forEach(kpi -> kpis.computeIfAbsent(kpi.category(), category -> new ArrayList<>())
                        .add(kpi));
    }

    /** Whether it can be told of at least one question if it was observed in the last so many days. */
    public boolean told(int days) {
        return QUESTIONS.stream().anyMatch(category -> observed(category, days) != null);
    }

    /** The questions that no KPI was observed for in the last so many days; null where there is none. */
    public @Nullable Unobserved unobserved(int days) {
        List<KpiCategory> categories = QUESTIONS.stream()
                .filter(category -> Boolean.FALSE.equals(observed(category, days)))
                .toList();
        return categories.isEmpty() ? null : new Unobserved(categories);
    }

    /** Null where nobody knows the observations of one of its KPIs, and none of the others was observed. */
    private @Nullable Boolean observed(KpiCategory category, int days) {
        Window window = Window.upTo(asOf, days);
        List<Kpi> asked = kpis.getOrDefault(category, List.of());
        boolean seen = asked.stream()
                .anyMatch(kpi -> kpi.observations()
                        .newest()
                        .filter(newest -> window.holds(newest.date()))
                        .isPresent());
        boolean known = asked.stream().allMatch(kpi -> kpi.observations().known());
        return seen ? Boolean.TRUE : known ? Boolean.FALSE : null;
    }

    /** Whether it is known how often a KPI is due, and when it was last observed. */
    public boolean datable(Kpi kpi) {
        return kpi.cadenceDays() != null && kpi.observations().any();
    }

    /** Days since a KPI was last observed; null where it never was. */
    public @Nullable Long ageDays(Kpi kpi) {
        return kpi.observations()
                .newest()
                .map(Observation::date)
                .map(day -> ChronoUnit.DAYS.between(day, asOf))
                .orElse(null);
    }

    /** Whether a KPI was last observed more than so many times its cadence ago; no where that is not known. */
    public boolean overdue(Kpi kpi, int times) {
        Integer cadence = kpi.cadenceDays();
        Long age = ageDays(kpi);
        return cadence != null && age != null && age > (long) cadence * times;
    }
}
