package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.facts.Value;

/**
 * Adds to a portfolio what the scorecard measures, completed work, surveys, what customers think, how departments hang together
 * and how often KPIs are observed, and records that contradict each other.
 */
final class RandomScorecard {

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final LocalDate asOf;
    private final FactsSoFar facts;

    RandomScorecard(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<Fact> facts) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.facts = new FactsSoFar(gaps, facts);
    }

    /** All facts, those handed over and those drawn. */
    List<Fact> draw(Organization organization, List<String> teams) {
        addCompletions();
        facts.add("surveys", () -> new RandomEngagement(dice.fork(), order, asOf).draw(teams));
        List<String> values = facts.of(Value.class).stream().map(Value::id).toList();
        facts.add("customerSignals", () -> new RandomPromises(dice.fork(), asOf).draw(values));
        facts.add("reviews", () -> new RandomCoherence(dice.fork(), asOf).draw(teams));
        facts.addAll(new RandomCadences(dice.fork(), order, asOf).draw());
        new RandomConflicts(dice.fork(), order, asOf)
                .draw().stream().map(gaps::without).forEach(facts::add);
        facts.change(Team.class, new RandomHeadcounts(dice.fork(), organization)::addTo);
        return facts.all();
    }

    private void addCompletions() {
        RandomCompletions completions = new RandomCompletions(dice.fork(), order, asOf);
        facts.add("goals", completions::goals);
        List<String> goals = facts.of(Goal.class).stream().map(Goal::id).toList();
        completions.draw(goals).stream().map(gaps::without).forEach(facts::add);
    }
}
