package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
    private final List<Fact> facts;

    RandomScorecard(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<Fact> facts) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.facts = new ArrayList<>(facts);
    }

    /** All facts, those handed over and those drawn. */
    List<Fact> draw(Organization organization, List<String> teams) {
        addCompletions();
        add("surveys", () -> new RandomEngagement(dice.fork(), order, asOf).draw(teams));
        List<String> values = drawn(Value.class).stream().map(Value::id).toList();
        add("customerSignals", () -> new RandomPromises(dice.fork(), asOf).draw(values));
        add("reviews", () -> new RandomCoherence(dice.fork(), asOf).draw(teams));
        facts.addAll(new RandomCadences(dice.fork(), order, asOf).draw());
        new RandomConflicts(dice.fork(), order, asOf)
                .draw().stream().map(gaps::without).forEach(facts::add);
        change(Team.class, new RandomHeadcounts(dice.fork(), organization)::addTo);
        return facts;
    }

    private void addCompletions() {
        RandomCompletions completions = new RandomCompletions(dice.fork(), order, asOf);
        add("goals", completions::goals);
        List<String> goals = drawn(Goal.class).stream().map(Goal::id).toList();
        completions.draw(goals).stream().map(gaps::without).forEach(facts::add);
    }

    private void add(String element, Supplier<? extends List<? extends Fact>> drawn) {
        List<? extends Fact> more = drawn.get();
        if (!gaps.missing(element)) {
            facts.addAll(more);
        }
    }

    private <F extends Fact> List<F> drawn(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <F extends Fact> void change(Class<F> type, UnaryOperator<F> change) {
        facts.replaceAll(fact -> type.isInstance(fact) ? Objects.requireNonNull(change.apply(type.cast(fact))) : fact);
    }
}
