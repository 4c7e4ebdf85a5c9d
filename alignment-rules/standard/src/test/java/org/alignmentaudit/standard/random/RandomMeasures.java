package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Observation;

/**
 * Makes most KPIs count activity, in some portfolios, a few of them shown to lead another; and adds outcomes of their
 * categories that rise, stand still or fall in two to four observations.
 */
final class RandomMeasures {

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final boolean told;

    RandomMeasures(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        this.told = dice.maybe(0.6);
    }

    Kpi addTo(Kpi kpi) {
        return told && dice.maybe(0.8) ? Altered.with(kpi, "kind", KpiKind.ACTIVITY) : kpi;
    }

    /** One outcome or two for some categories; some KPIs then lead the first of them. */
    List<Kpi> draw() {
        if (!told) {
            return List.of();
        }
        List<Kpi> outcomes = new ArrayList<>();
        for (KpiCategory category : dice.some(0.6, List.of(KpiCategory.values()))) {
            outcomes.add(outcome("JO" + outcomes.size(), category));
        }
        return outcomes;
    }

    Kpi leading(Kpi kpi, List<Kpi> outcomes) {
        return kpi.kind() == KpiKind.ACTIVITY && !outcomes.isEmpty() && dice.maybe(0.15)
                ? Altered.with(kpi, "leadingFor", outcomes.get(0).id())
                : kpi;
    }

    private Kpi outcome(String id, KpiCategory category) {
        List<Observation> observations = new ArrayList<>();
        double value = 5;
        int count = dice.oneOf(2, 3, 3, 4);
        for (int i = 0; i < count; i++) {
            observations.add(new Observation(asOf.minusDays(30L * (count - i) - 1), value, null, null));
            value += dice.oneOf(-1, 0, 0, 1);
        }
        return new Kpi(
                id, "Outcome " + id, "%", KpiKind.OUTCOME, category, null, null, new History<>(order.of(observations)));
    }
}
