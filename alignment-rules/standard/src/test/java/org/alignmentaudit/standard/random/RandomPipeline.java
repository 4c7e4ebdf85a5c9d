package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityBuilder;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.OpportunityStage;
import org.jspecify.annotations.Nullable;

/**
 * Draws the deals of some teams and of none: around twenty that ended and passed a stage, won 15 points less often than stated
 * or around that; and open ones, moved around three times, around twice as old as those that were won.
 */
final class RandomPipeline {

    private static final int YEAR_DAYS = 365;
    private static final int AGE_DAYS = 50;
    private static final String STAGE = "offer";

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final List<Opportunity> deals = new ArrayList<>();

    RandomPipeline(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    List<Opportunity> draw(List<String> teams) {
        if (dice.maybe(0.6)) {
            return List.of();
        }
        dice.sometimes(0.6, () -> owned(null));
        for (String team : dice.some(0.6, teams)) {
            owned(team);
        }
        return deals;
    }

    private void owned(@Nullable String team) {
        dice.sometimes(0.7, () -> ended(team));
        for (int i = dice.between(0, 4); i > 0; i--) {
            open(team);
        }
    }

    /** Of 20 deals with 55 % stated, 8 is exactly 15 points less. */
    private void ended(@Nullable String team) {
        int count = dice.oneOf(19, 20, 20, 20, 21);
        int won = dice.oneOf(7, 8, 8, 9);
        int age = AGE_DAYS + dice.between(-1, 1);
        for (int i = 0; i < count; i++) {
            OpportunityOutcome outcome = i < won ? OpportunityOutcome.WON : OpportunityOutcome.LOST;
            int daysAgo = dice.maybe(0.01) ? YEAR_DAYS : dice.oneOf(dice.between(0, 300), YEAR_DAYS - 1);
            LocalDate closed = asOf.minusDays(daysAgo);
            LocalDate created = closed.minusDays(dice.maybe(0.8) ? age : dice.between(1, 200));
            OpportunityBuilder deal = deal(team, created)
                    .outcome(dice.maybe(0.99) ? outcome : OpportunityOutcome.CANCELLED)
                    .closedOn(closed);
            List<OpportunityStage> passed = new ArrayList<>();
            passed.add(new OpportunityStage("lead", created, dice.orNull(0.5, () -> 0.2)));
            passed.add(new OpportunityStage(STAGE, created.plusDays(1), dice.orNull(0.995, () -> 0.55)));
            deals.add(deal.stages(order.of(passed, OpportunityStage[]::new)).build());
        }
    }

    private void open(@Nullable String team) {
        OpportunityBuilder deal = deal(team, asOf.minusDays(2 * AGE_DAYS + dice.between(-3, 3)));
        dice.sometimes(0.7, () -> deal.closePushes(dice.oneOf(0, 1, 2, 2, 2, 3)));
        dice.sometimes(0.7, () -> deal.commit(dice.maybe(0.5)));
        deals.add(deal.build());
    }

    private OpportunityBuilder deal(@Nullable String team, LocalDate created) {
        OpportunityBuilder deal = Opportunity.builder("JD" + deals.size(), STAGE, created);
        return team == null ? deal : deal.ownerTeam(team);
    }
}
