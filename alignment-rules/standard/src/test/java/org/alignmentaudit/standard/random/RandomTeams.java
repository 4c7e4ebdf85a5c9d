package org.alignmentaudit.standard.random;

import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Team;

/** Draws teams: some that work together, and enough others for every initiative to have a namesake among them. */
final class RandomTeams {

    private static final int NAMESAKES = 30;

    private final Dice dice;

    RandomTeams(Dice dice) {
        this.dice = dice;
    }

    List<Team> draw() {
        return IntStream.rangeClosed(1, NAMESAKES)
                .mapToObj(Integer::toString)
                .map(id -> new Team(id, "Team " + id, dice.orNull(0.7, () -> dice.between(0, 12)), null))
                .toList();
    }

    /** The few of them that initiatives and communications name. */
    List<String> atWork(List<Team> teams) {
        return teams.stream().limit(dice.between(2, 5)).map(Team::id).toList();
    }
}
