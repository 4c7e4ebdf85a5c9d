package org.alignmentaudit.standard.random;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiBuilder;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Observation;

/**
 * Draws KPIs for the questions of the scorecard, in some portfolios for all, last observed around 180 days and around twice their
 * cadence ago; some of them a hundred or a thousand times as large as before, or nearly so.
 */
final class RandomCadences {

    private static final int WINDOW_DAYS = 180;
    private static final List<String> FACTORS = List.of(
            "1", "1.1", "1.2", "79", "80", "100", "125", "126", "799", "800", "1000", "1250", "1251", "-100", "0");

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    RandomCadences(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    List<Kpi> draw() {
        double chance = dice.oneOf(0.0, 0.4, 1.0);
        boolean fresh = dice.maybe(0.5);
        List<Kpi> kpis = new ArrayList<>();
        for (KpiCategory category : dice.some(chance, List.of(KpiCategory.values()))) {
            kpis.add(kpi("KK" + kpis.size(), category, fresh));
        }
        return kpis;
    }

    private Kpi kpi(String id, KpiCategory category, boolean fresh) {
        KpiBuilder kpi = Kpi.builder(id, "Watched " + id, KpiKind.GUARDRAIL, category);
        int cadence = dice.oneOf(1, 30, 90);
        int age = dice.around(fresh ? dice.oneOf(2 * cadence, 60) : dice.oneOf(2 * cadence, WINDOW_DAYS));
        dice.sometimes(0.8, () -> kpi.cadenceDays(cadence));
        List<Observation> observations = new ArrayList<>();
        BigDecimal value = BigDecimal.valueOf(dice.between(1, 9));
        for (int i = dice.oneOf(0, 1, 2, 2, 2, 3); i > 0; i--) {
            observations.add(new Observation(asOf.minusDays(age + 30L * (i - 1)), value.doubleValue(), null, null));
            BigDecimal factor = new BigDecimal(dice.oneOf(FACTORS));
            value = dice.maybe(0.3)
                    ? value.divide(BigDecimal.valueOf(dice.oneOf(80, 100, 125, 128)))
                    : value.multiply(factor);
        }
        dice.sometimes(0.95, () -> kpi.observations(order.of(observations, Observation[]::new)));
        return kpi.build();
    }
}
