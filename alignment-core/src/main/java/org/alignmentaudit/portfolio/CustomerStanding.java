package org.alignmentaudit.portfolio;

import java.util.Comparator;
import java.util.List;
import org.alignmentaudit.facts.SignalMetric;

/**
 * How customers answered to each value proposition, now and one period earlier.
 *
 * @param propositions those of which both is known, in order of id and metric; at least one
 */
public record CustomerStanding(List<PropositionStanding> propositions) implements Reading {

    private static final Comparator<PropositionStanding> WORST_LAST = Comparator.comparing(
                    PropositionStanding::fellBeyondChance)
            .thenComparing(PropositionStanding::fell)
            .thenComparingDouble(PropositionStanding::fallInLimits);

    /** Copies the list. */
    public CustomerStanding {
        propositions = List.copyOf(propositions);
    }

    /** The one that fell most: first those beyond chance, then those by enough to count; the first by id among equals. */
    public PropositionStanding worst() {
        return propositions.stream()
                .reduce((one, other) -> WORST_LAST.compare(other, one) > 0 ? other : one)
                .orElseThrow();
    }

    /** The names of all that fell beyond chance. */
    public List<String> fallen() {
        return propositions.stream()
                .filter(PropositionStanding::fellBeyondChance)
                .map(PropositionStanding::name)
                .distinct()
                .toList();
    }

    /** Name of the worst one. */
    public String proposition() {
        return worst().name();
    }

    /** What was measured there. */
    public SignalMetric metric() {
        return worst().metric();
    }

    /** Half the width of the range of chance around its mean now. */
    public double nowReach() {
        return worst().nowReach().doubleValue();
    }

    /** The same around its mean before. */
    public double beforeReach() {
        return worst().beforeReach().doubleValue();
    }

    @Override
    public boolean known() {
        return true;
    }

    @Override
    public boolean poor() {
        return worst().fellBeyondChance();
    }

    @Override
    public boolean watched() {
        return !poor() && worst().fell();
    }

    /** That of the worst one. */
    @Override
    public Double value() {
        return worst().now();
    }

    @Override
    public Double previous() {
        return worst().before();
    }

    @Override
    public Integer sampleSize() {
        return Math.toIntExact(worst().answers());
    }

    @Override
    public List<ReadingPart> parts() {
        return propositions.stream()
                .map(one -> new ReadingPart(one.id(), one.name(), one.now(), one.before()))
                .toList();
    }
}
