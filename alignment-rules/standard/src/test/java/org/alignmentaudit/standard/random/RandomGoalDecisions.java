package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.standard.random.RandomPaces.Paced;

/** Draws decisions about goals, or about what measures them, on the day of an observation and days after it. */
final class RandomGoalDecisions {

    private final Dice dice;
    private final LocalDate asOf;
    private final List<Paced> paced;
    private final RandomArguments arguments;

    RandomGoalDecisions(Dice dice, Order order, LocalDate asOf, List<Paced> paced) {
        this.dice = dice;
        this.asOf = asOf;
        this.paced = paced;
        this.arguments = new RandomArguments(dice.fork(), order);
    }

    List<Decision> draw() {
        List<Decision> decisions = new ArrayList<>();
        for (Paced goal : dice.some(0.25, paced)) {
            decisions.add(decision("G" + (decisions.size() + 1), goal));
        }
        return decisions;
    }

    /** What is measured without a goal is a decision about the KPI. */
    private Decision decision(String id, Paced goal) {
        LocalDate day = dice.oneOf(goal.observed(), goal.observed().plusDays(1), asOf, asOf.minusDays(100));
        boolean onGoal = dice.maybe(0.8);
        DecisionBuilder decision = Decision.builder(id, DecisionKind.CONTINUE, day)
                .subjectType(onGoal ? SubjectType.GOAL : SubjectType.KPI)
                .subjectId(onGoal ? goal.goalId() : goal.kpiId());
        arguments.addTo(decision, day, dice.maybe(0.7) ? goal.kpiId() : goal.goalId());
        return decision.build();
    }
}
