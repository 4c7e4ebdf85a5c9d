package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.LossReason;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityBuilder;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.SubjectType;

/**
 * Draws opportunities, most of them lost, and decisions about them: a year after the loss, on its day, and a day beside
 * both. Most of these decisions lie back so far that they do not come between those of a committee.
 */
final class RandomLostDeals {

    private static final int WINDOW_DAYS = 365;

    private final Dice dice;
    private final LocalDate asOf;
    private final RandomArguments arguments;
    private final List<Opportunity> opportunities = new ArrayList<>();

    RandomLostDeals(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
        this.arguments = new RandomArguments(dice.fork(), order);
    }

    /** The decisions; the opportunities they are about are drawn with them. */
    List<Decision> draw() {
        List<Decision> decisions = new ArrayList<>();
        int count = dice.between(0, 3);
        for (int i = 1; i <= count; i++) {
            LocalDate day = asOf.minusDays(dice.maybe(0.7) ? dice.between(500, 1000) : dice.between(-3, 500));
            opportunities.add(opportunity("L" + i, day));
            decisions.add(decision("L" + i, day));
        }
        return decisions;
    }

    /** The opportunities of the decisions drawn so far. */
    List<Opportunity> opportunities() {
        return List.copyOf(opportunities);
    }

    private Opportunity opportunity(String id, LocalDate decided) {
        LocalDate closed = dice.maybe(0.5)
                ? dice.around(decided.minusDays(dice.oneOf(0, WINDOW_DAYS)))
                : decided.minusDays(dice.between(1, WINDOW_DAYS));
        OpportunityBuilder opportunity =
                Opportunity.builder(id, dice.oneOf("offer", "talks"), closed.minusDays(dice.between(0, 200)));
        dice.sometimes(0.95, () -> opportunity.closedOn(closed));
        dice.sometimes(0.95, () -> opportunity.outcome(outcome()));
        dice.sometimes(0.5, () -> opportunity.lossReason(dice.word(LossReason.class)));
        return opportunity.build();
    }

    private OpportunityOutcome outcome() {
        return dice.maybe(0.8) ? OpportunityOutcome.LOST : dice.word(OpportunityOutcome.class);
    }

    private Decision decision(String id, LocalDate day) {
        DecisionBuilder decision = Decision.builder(id, dice.oneOf(DecisionKind.SELECT, DecisionKind.CONTINUE), day)
                .subjectType(dice.maybe(0.9) ? SubjectType.OPPORTUNITY : SubjectType.PARTNER)
                .subjectId(id);
        if (dice.maybe(0.25)) {
            int against = dice.oneOf(0, 0, 1);
            dice.sometimes(0.95, () -> decision.evidenceFor(against == 0 ? dice.oneOf(4, 5) : dice.oneOf(8, 9)));
            dice.sometimes(0.95, () -> decision.evidenceAgainst(against));
        } else {
            arguments.addTo(decision, day, id);
        }
        return decision.build();
    }
}
