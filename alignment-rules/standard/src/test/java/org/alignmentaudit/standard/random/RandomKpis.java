package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Observation;

/** Draws a few KPIs with observations, some of them later than the as-of date. */
final class RandomKpis {

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    RandomKpis(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    List<Kpi> draw() {
        int count = dice.between(1, 4);
        List<Kpi> kpis = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            kpis.add(kpi(Integer.toString(i)));
        }
        return kpis;
    }

    private Kpi kpi(String id) {
        List<Observation> observations = dice.upTo(5, this::observation);
        return new Kpi(
                id,
                "KPI " + id,
                dice.orNull(0.8, () -> "%"),
                dice.word(KpiKind.class),
                dice.maybe(0.25) ? KpiCategory.CUSTOMER : dice.word(KpiCategory.class),
                dice.orNull(0.5, () -> dice.between(1, 90)),
                null,
                dice.maybe(0.1) ? new History<>() : new History<>(order.of(observations)));
    }

    private Observation observation() {
        return new Observation(asOf.plusDays(dice.between(-400, 60)), dice.between(-100, 100) / 10.0, null, null);
    }
}
