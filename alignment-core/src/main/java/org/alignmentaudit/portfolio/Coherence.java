package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How coherent the work of the departments is with the strategy, by the newest review of each.
 *
 * @param asOf the day it is seen on
 * @param teams the departments that were reviewed, by id; at least one
 * @param maxLow a score up to this is too low
 * @param minSpread scores that lie at least this far apart lie too far apart
 * @param maxAgeDays a newest review older than this is too old
 * @param scoreMargin so near to one of the first two limits it should be watched
 * @param dayMargin so many days before the third it should be watched
 */
public record Coherence(
        LocalDate asOf,
        List<TeamCoherence> teams,
        double maxLow,
        double minSpread,
        int maxAgeDays,
        double scoreMargin,
        int dayMargin)
        implements Reading {

    /** Copies the list. */
    public Coherence {
        teams = List.copyOf(teams);
    }

    /** The department with the lowest score, the first by id among equals. */
    public TeamCoherence lowest() {
        return teams.stream()
                .min(Comparator.comparingDouble(TeamCoherence::score))
                .orElseThrow();
    }

    /** The lowest score. */
    public double lowestScore() {
        return lowest().score();
    }

    /** The highest score. */
    public double highestScore() {
        return teams.stream().mapToDouble(TeamCoherence::score).max().orElseThrow();
    }

    /** Highest less lowest score. */
    public double spread() {
        return BigDecimal.valueOf(highestScore())
                .subtract(BigDecimal.valueOf(lowestScore()))
                .doubleValue();
    }

    /** Day of the oldest of the newest reviews. */
    public LocalDate oldestOn() {
        return teams.stream()
                .map(TeamCoherence::reviewedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Days since that day. */
    public long ageDays() {
        return ChronoUnit.DAYS.between(oldestOn(), asOf);
    }

    /** Whether more than one department was reviewed. */
    public boolean several() {
        return teams.size() > 1;
    }

    /** Whether a score is too low. */
    public boolean low() {
        return lowestScore() <= maxLow;
    }

    /** Whether scores lie too far apart. */
    public boolean wide() {
        return several() && spread() >= minSpread;
    }

    /** Whether a newest review is too old. */
    public boolean stale() {
        return ageDays() > maxAgeDays;
    }

    @Override
    public boolean known() {
        return true;
    }

    @Override
    public boolean poor() {
        return low() || wide() || stale();
    }

    @Override
    public boolean watched() {
        return !poor()
                && (Exactly.lessApart(lowestScore(), maxLow, scoreMargin)
                        || several() && Exactly.lessApart(spread(), minSpread, scoreMargin)
                        || ageDays() > maxAgeDays - dayMargin);
    }

    /** Mean of the newest scores. */
    @Override
    public Double value() {
        return Exactly.mean(teams.stream().map(TeamCoherence::score).toList());
    }

    /** Mean of the scores before, where each department has one. */
    @Override
    public @Nullable Double previous() {
        List<Double> before = teams.stream()
                .map(TeamCoherence::previous)
                .filter(Objects::nonNull)
                .toList();
        return before.size() == teams.size() ? Exactly.mean(before) : null;
    }

    @Override
    public Integer sampleSize() {
        return teams.size();
    }

    /** Each department but those that are not named alone. */
    @Override
    public List<ReadingPart> parts() {
        return teams.stream()
                .filter(team -> !team.small())
                .map(team -> new ReadingPart(team.id(), team.name(), team.score(), team.previous()))
                .toList();
    }
}
