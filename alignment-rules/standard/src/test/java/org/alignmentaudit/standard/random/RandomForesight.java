package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.AssumptionBuilder;
import org.alignmentaudit.facts.AssumptionStatus;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Outlook;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.ScenarioBuilder;
import org.alignmentaudit.facts.SubjectType;

/**
 * Draws what was taken for true and last tested around 180 days ago, and futures that were thought through, with KPIs that
 * reached the agreed value around 30 days ago.
 */
final class RandomForesight {

    private static final double LIMIT = 10;

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final LocalDate asOf;
    private final List<String> initiativeIds;
    private final List<Goal> goals;
    private final List<String> decisionIds;

    RandomForesight(
            Dice dice,
            Order order,
            Gaps gaps,
            LocalDate asOf,
            List<String> initiativeIds,
            List<Goal> goals,
            List<String> decisionIds) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.initiativeIds = initiativeIds;
        this.goals = goals;
        this.decisionIds = decisionIds;
    }

    List<Fact> draw() {
        List<Fact> drawn = new ArrayList<>();
        if (!gaps.missing("assumptions")) {
            IntStream.rangeClosed(1, dice.between(0, 5)).forEach(i -> drawn.add(assumption("Q" + i)));
        }
        List<Kpi> kpis =
                IntStream.rangeClosed(1, 3).mapToObj(i -> kpi("TW" + i)).toList();
        drawn.addAll(kpis);
        if (!gaps.missing("scenarios")) {
            List<Scenario> scenarios = new ArrayList<>();
            goals.stream()
                    .filter(goal -> goal.priority() != null && goal.priority() == 1)
                    .forEach(goal -> add(scenarios, SubjectType.GOAL, goal.id()));
            initiativeIds.forEach(id -> dice.sometimes(0.4, () -> add(scenarios, SubjectType.INITIATIVE, id)));
            drawn.addAll(scenarios);
        }
        return drawn;
    }

    private Assumption assumption(String id) {
        boolean ofGoal = !goals.isEmpty() && dice.maybe(0.4);
        AssumptionStatus status = dice.maybe(0.6) ? AssumptionStatus.VALID : dice.word(AssumptionStatus.class);
        AssumptionBuilder assumption = Assumption.builder(
                id, ofGoal ? dice.oneOf(goals).id() : dice.oneOf(initiativeIds), "Statement " + id, status);
        dice.sometimes(ofGoal ? 1 : 0, () -> assumption.subjectType(SubjectType.GOAL));
        LocalDate tested = dice.around(asOf.minusDays(180));
        dice.sometimes(0.6, () -> assumption.lastValidated(tested));
        dice.sometimes(0.6, () -> assumption.impact(dice.word(Level.class)));
        dice.sometimes(0.8, () -> assumption.evidence(order.of(dice.upTo(2, () -> item(tested)), EvidenceItem[]::new)));
        return assumption.build();
    }

    private EvidenceItem item(LocalDate tested) {
        return new EvidenceItem(
                dice.orNull(0.8, () -> dice.around(tested)),
                dice.word(EvidenceStance.class),
                null,
                null,
                null,
                null,
                dice.orNull(0.3, () -> "Answered"),
                null);
    }

    private void add(List<Scenario> scenarios, SubjectType type, String id) {
        int count = dice.oneOf(0, 1, 1, 2, 2, 3);
        boolean watched = dice.maybe(0.6);
        IntStream.range(0, count).forEach(i -> scenarios.add(scenario("S" + type + id + i, type, id, watched)));
    }

    private Scenario scenario(String id, SubjectType type, String subjectId, boolean watched) {
        ScenarioBuilder scenario =
                Scenario.builder(id, subjectId, dice.word(Outlook.class)).subjectType(type);
        if (watched) {
            scenario.triggerKpiId("TW" + dice.between(1, 3));
            dice.sometimes(0.95, () -> scenario.triggerValue(LIMIT));
            dice.sometimes(0.95, () -> scenario.triggerDirection(dice.oneOf(Direction.UP, Direction.DOWN)));
        }
        if (!decisionIds.isEmpty()) {
            dice.sometimes(0.3, () -> scenario.responseDecisionId(dice.oneOf(decisionIds)));
        }
        dice.sometimes(0.2, () -> scenario.exercisedOn(asOf.minusDays(dice.between(-2, 50))));
        return scenario.build();
    }

    private Kpi kpi(String id) {
        Observation[] readings = IntStream.range(0, dice.between(1, 5))
                .mapToObj(i -> new Observation(
                        dice.around(asOf.minusDays(30L * i)), LIMIT + dice.oneOf(-1, 0, 0, 1), null, null))
                .toArray(Observation[]::new);
        return Kpi.builder(id, "Tripwire " + id, KpiKind.GUARDRAIL, KpiCategory.OTHER)
                .observations(readings)
                .build();
    }
}
