package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * What was thought through for the case that things turn out differently. What nobody supplies does not count. Immutable and
 * thread-safe.
 */
public final class Contingencies {

    private record Key(SubjectType type, String id) {}

    private final LocalDate asOf;
    private final Organization organization;
    private final boolean headcountSupplied;
    private final boolean responsesSupplied;
    private final boolean exercisesSupplied;
    private final Money budget;
    private final Map<Key, List<Scenario>> scenarios = new HashMap<>();
    private final Map<Key, List<LocalDate>> decided = new HashMap<>();
    private final Map<String, LocalDate> decisions = new HashMap<>();
    private final List<Scenario> all;
    private final Map<String, Kpi> kpis = new HashMap<>();

    Contingencies(Portfolio portfolio, Money budget) {
        asOf = portfolio.asOf();
        organization = portfolio.organization();
        headcountSupplied = portfolio.supplies("organization.headcount");
        responsesSupplied = portfolio.supplies("scenarios.responseDecisionId");
        exercisesSupplied = portfolio.supplies("scenarios.exercisedOn");
        this.budget = budget;
        all = portfolio.scenarios();
        portfolio.scenarios().stream()
                .sorted(Comparator.comparing(Scenario::id))
                .forEach(scenario -> scenarios
                        .computeIfAbsent(key(scenario), key -> new ArrayList<>())
                        .add(scenario));
        for (Decision decision : portfolio.decisions()) {
            decisions.put(decision.id(), decision.decidedOn());
            if (decision.subjectType() != null && decision.subjectId() != null) {
                decided.computeIfAbsent(new Key(decision.subjectType(), decision.subjectId()), key -> new ArrayList<>())
                        .add(decision.decidedOn());
            }
        }
        portfolio.kpis().forEach(kpi -> kpis.put(kpi.id(), kpi));
    }

    private static Key key(Scenario scenario) {
        return new Key(Objects.requireNonNull(scenario.subjectType()), scenario.subjectId());
    }

    /** The futures that were thought through for an initiative. */
    public ContingencyPlans forInitiative(Initiative initiative) {
        return plans(SubjectType.INITIATIVE, initiative.id());
    }

    /** The futures that were thought through for a goal. */
    public ContingencyPlans forGoal(Goal goal) {
        return plans(SubjectType.GOAL, goal.id());
    }

    private ContingencyPlans plans(SubjectType type, String id) {
        return new ContingencyPlans(List.copyOf(scenarios.getOrDefault(new Key(type, id), List.of())));
    }

    /** Whether the budget in force of an initiative that is APPROVED, ACTIVE or PAUSED is at least this share of the portfolio budget. */
    public boolean large(Initiative initiative, double share) {
        return initiative.funded() && weightKnown(initiative) && weight(initiative) >= share;
    }

    /** Whether an initiative has a budget in force, and the portfolio as well. */
    public boolean weightKnown(Initiative initiative) {
        return initiative.budgetInForce() != null && budget.positive();
    }

    /** The budget in force of an initiative as a share of the portfolio budget; 0 where it is not known. */
    public double weight(Initiative initiative) {
        Money own = initiative.budgetInForce();
        return own == null || !budget.positive() ? 0 : own.shareOf(budget);
    }

    /** Whether the organisation is known to have fewer than so many people. */
    public boolean small(int people) {
        return headcountSupplied && organization.smallerThan(people);
    }

    /** Whether its number of people is known. */
    public boolean sizeKnown() {
        return headcountSupplied && organization.headcount() != null;
    }

    /** Whether a scenario names the KPI that shows it coming, the value and the way it crosses it. */
    public boolean watchable(Scenario scenario) {
        return scenario.triggerKpiId() != null
                && scenario.triggerValue() != null
                && scenario.triggerDirection() != null;
    }

    /** Whether the KPI of a scenario has at least so many readings. */
    public boolean readable(Scenario scenario, int readings) {
        Kpi kpi = watchable(scenario) ? kpis.get(scenario.triggerKpiId()) : null;
        return kpi != null && kpi.observations().size() >= readings;
    }

    /**
     * The KPI of a scenario where its newest readings, at least so many in a row, have reached the value at which the
     * scenario has come; null where they have not.
     */
    public @Nullable Tripwire passed(Scenario scenario, int readings) {
        if (!readable(scenario, readings)) {
            return null;
        }
        Kpi kpi = kpis.get(scenario.triggerKpiId());
        List<Observation> all = kpi.observations().list();
        int first = all.size();
        while (first > 0 && reached(scenario, all.get(first - 1).value())) {
            first--;
        }
        if (all.size() - first < readings) {
            return null;
        }
        Observation confirmed = all.get(first + readings - 1);
        return new Tripwire(
                kpi,
                all.get(first),
                confirmed,
                all.get(all.size() - 1),
                ChronoUnit.DAYS.between(confirmed.date(), asOf));
    }

    private static boolean reached(Scenario scenario, double value) {
        double limit = Objects.requireNonNull(scenario.triggerValue());
        return scenario.triggerDirection() == Direction.UP ? value >= limit : value <= limit;
    }

    /** Whether it can be told both if a decision answered a scenario and if its plan was put to use. */
    public boolean answersKnown() {
        return responsesSupplied && exercisesSupplied;
    }

    /** Whether a decision answered a scenario, or its plan was put to use. */
    public boolean answered(Scenario scenario) {
        return (responsesSupplied
                        && scenario.responseDecisionId() != null
                        && decisions.containsKey(scenario.responseDecisionId()))
                || (exercisesSupplied && scenario.exercisedOn() != null);
    }

    /**
     * How many of the scenarios that came, by so many readings in a row up to any day, were acted on by a decision or the use
     * of their plan within so many days of the reading that confirmed it. What is not acted on and still within these days
     * does not count. Null where fewer than so many count.
     */
    public @Nullable Answered acted(int readings, int days, int minimum) {
        int came = 0;
        int acted = 0;
        for (Scenario scenario : all) {
            LocalDate confirmed = cameOn(scenario, readings);
            LocalDate latest = confirmed == null ? null : confirmed.plusDays(days);
            if (latest != null && actedBy(scenario, latest)) {
                came++;
                acted++;
            } else if (latest != null && latest.isBefore(asOf)) {
                came++;
            }
        }
        return came < Math.max(1, minimum) ? null : new Answered(came, acted);
    }

    /** Day of the reading that confirmed the newest run of so many readings beyond the value; null where there is none. */
    private @Nullable LocalDate cameOn(Scenario scenario, int readings) {
        Kpi kpi = watchable(scenario) ? kpis.get(scenario.triggerKpiId()) : null;
        LocalDate confirmed = null;
        int run = 0;
        for (Observation reading :
                kpi == null ? List.<Observation>of() : kpi.observations().list()) {
            run = reached(scenario, reading.value()) ? run + 1 : 0;
            confirmed = run == readings ? reading.date() : confirmed;
        }
        return confirmed;
    }

    private boolean actedBy(Scenario scenario, LocalDate latest) {
        LocalDate decidedOn = responsesSupplied && scenario.responseDecisionId() != null
                ? decisions.get(scenario.responseDecisionId())
                : null;
        LocalDate exercisedOn = exercisesSupplied ? scenario.exercisedOn() : null;
        return (decidedOn != null && !decidedOn.isAfter(latest))
                || (exercisedOn != null && !exercisedOn.isAfter(latest));
    }

    /** Whether a decision on the subject of a scenario, or on the scenario itself, was taken on this day or later. */
    public boolean decidedSince(Scenario scenario, LocalDate day) {
        return Stream.of(key(scenario), new Key(SubjectType.SCENARIO, scenario.id()))
                .flatMap(key -> decided.getOrDefault(key, List.of()).stream())
                .anyMatch(on -> !on.isBefore(day));
    }
}
