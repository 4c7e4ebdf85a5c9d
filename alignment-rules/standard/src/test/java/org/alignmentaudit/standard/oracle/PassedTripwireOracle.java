package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** SC-02: a trigger was crossed in two readings and more, and nothing was decided for a month. */
final class PassedTripwireOracle implements Oracle {

    private static final int LONGEST_DAYS = 30;

    @Override
    public String rule() {
        return "SC-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        boolean responses = portfolio.supplies("scenarios.responseDecisionId");
        boolean exercises = portfolio.supplies("scenarios.exercisedOn");
        if ((responses || exercises)
                && portfolio.supplies("scenarios.triggerKpiId")
                && portfolio.supplies("scenarios.triggerValue")
                && portfolio.supplies("scenarios.triggerDirection")
                && portfolio.supplies("kpis.observations")) {
            portfolio.scenarios().stream()
                    .filter(scenario -> !(exercises && scenario.exercisedOn() != null))
                    .filter(scenario -> !(responses && answered(scenario, portfolio)))
                    .filter(scenario -> crossedLongAgo(scenario, portfolio))
                    .forEach(scenario -> firing.add(SubjectType.SCENARIO, scenario.id()));
        }
        return firing.bySubject();
    }

    private static boolean answered(Scenario scenario, Portfolio portfolio) {
        return portfolio.decisions().stream().anyMatch(decision -> decision.id().equals(scenario.responseDecisionId()));
    }

    private static boolean crossedLongAgo(Scenario scenario, Portfolio portfolio) {
        if (scenario.triggerValue() == null || scenario.triggerDirection() == null) {
            return false;
        }
        List<LocalDate> run = new ArrayList<>();
        portfolio.kpis().stream()
                .filter(kpi -> kpi.id().equals(scenario.triggerKpiId()))
                .flatMap(kpi -> kpi.observations().list().stream())
                .forEach(reading -> {
                    boolean crossed = scenario.triggerDirection() == Direction.UP
                            ? reading.value() >= scenario.triggerValue()
                            : reading.value() <= scenario.triggerValue();
                    if (crossed) {
                        run.add(reading.date());
                    } else {
                        run.clear();
                    }
                });
        return run.size() >= 2 && DAYS.between(run.get(1), portfolio.asOf()) > LONGEST_DAYS;
    }
}
