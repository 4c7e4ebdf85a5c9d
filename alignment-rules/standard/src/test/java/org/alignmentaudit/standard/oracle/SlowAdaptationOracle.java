package org.alignmentaudit.standard.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * KP-05: goals change late after what bears on them was noticed, or few scenarios that came were acted on.
 *
 * <p>Read so: a scenario came on the second day of the newest run of two readings or more that reached the value. It is acted
 * on when its decision or exercise is dated no later than 30 days from then, be it before; it has time for all of these days.
 */
final class SlowAdaptationOracle implements Oracle {

    private static final int LONGEST_MEDIAN = 90;
    private static final int LONGEST_DAYS = 30;

    @Override
    public String rule() {
        return "KP-05";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        String id = portfolio.organization().id();
        if (Recent.supplied(portfolio, "influencers.responseDecisionId", "influencers.goalIds", "goals.changes")
                && AdjustmentDays.medianAbove(LONGEST_MEDIAN, portfolio)) {
            firing.add(SubjectType.ORGANIZATION, id, "a");
        }
        boolean answers =
                portfolio.supplies("scenarios.responseDecisionId") || portfolio.supplies("scenarios.exercisedOn");
        if (answers
                && Recent.supplied(
                        portfolio,
                        "scenarios.triggerKpiId",
                        "scenarios.triggerValue",
                        "scenarios.triggerDirection",
                        "kpis.observations")) {
            List<Boolean> acted = portfolio.scenarios().stream()
                    .flatMap(scenario -> actedOn(scenario, portfolio).stream())
                    .toList();
            if (acted.stream().filter(yes -> yes).count() * 2 < acted.size()) {
                firing.add(SubjectType.ORGANIZATION, id, "b");
            }
        }
        return firing.bySubject();
    }

    /** Nothing where it did not come, or still has time. */
    private static Optional<Boolean> actedOn(Scenario scenario, Portfolio portfolio) {
        return cameOn(scenario, portfolio)
                .map(day -> day.plusDays(LONGEST_DAYS))
                .flatMap(last -> {
                    boolean acted = actions(scenario, portfolio).anyMatch(day -> !day.isAfter(last));
                    return acted || last.isBefore(portfolio.asOf()) ? Optional.of(acted) : Optional.empty();
                });
    }

    private static Stream<LocalDate> actions(Scenario scenario, Portfolio portfolio) {
        Stream<LocalDate> decided = portfolio.decisions().stream()
                .filter(decision -> portfolio.supplies("scenarios.responseDecisionId"))
                .filter(decision -> decision.id().equals(scenario.responseDecisionId()))
                .map(Decision::decidedOn);
        Stream<LocalDate> exercised =
                Stream.ofNullable(scenario.exercisedOn()).filter(day -> portfolio.supplies("scenarios.exercisedOn"));
        return Stream.concat(decided, exercised).filter(Objects::nonNull);
    }

    private static Optional<LocalDate> cameOn(Scenario scenario, Portfolio portfolio) {
        if (scenario.triggerValue() == null || scenario.triggerDirection() == null) {
            return Optional.empty();
        }
        List<LocalDate> run = new ArrayList<>();
        List<LocalDate> came = new ArrayList<>();
        portfolio.kpis().stream()
                .filter(kpi -> kpi.id().equals(scenario.triggerKpiId()))
                .flatMap(kpi -> kpi.observations().list().stream())
                .forEach(reading -> {
                    if (reached(reading, scenario)) {
                        run.add(reading.date());
                    } else {
                        run.clear();
                    }
                    if (run.size() == 2) {
                        came.add(reading.date());
                    }
                });
        return came.isEmpty() ? Optional.empty() : Optional.of(came.get(came.size() - 1));
    }

    private static boolean reached(Observation reading, Scenario scenario) {
        int side = Double.compare(reading.value(), scenario.triggerValue());
        return scenario.triggerDirection() == Direction.UP ? side >= 0 : side <= 0;
    }
}
