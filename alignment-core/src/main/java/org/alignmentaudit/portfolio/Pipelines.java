package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.Team;

/**
 * What became of deals beside what was said of them, by the team that works on them. Deals of no known team, and of teams
 * so small that they stand for single people, count together. What nobody supplies does not count. Immutable and thread-safe.
 */
public final class Pipelines {

    private final LocalDate asOf;
    private final boolean headcountSupplied;
    private final List<Team> teams;
    private final List<Opportunity> ofNoTeam = new ArrayList<>();
    private final Map<String, List<Opportunity>> byTeam = new TreeMap<>();

    Pipelines(Portfolio portfolio) {
        asOf = portfolio.asOf();
        headcountSupplied = portfolio.supplies("teams.headcount");
        teams = portfolio.teams();
        if (portfolio.supplies("opportunities.ownerTeam")) {
            teams.forEach(team -> byTeam.put(team.id(), new ArrayList<>()));
        }
        for (Opportunity deal : portfolio.opportunities()) {
            String owner = Objects.requireNonNullElse(deal.ownerTeam(), "");
            byTeam.getOrDefault(owner, ofNoTeam).add(deal);
        }
    }

    /** Whether a team works on deals and is not known to have fewer people than this. */
    public boolean has(Team team, int minPeople) {
        return !deals(team).isEmpty() && !tooSmall(team, minPeople);
    }

    private List<Opportunity> deals(Team team) {
        return byTeam.getOrDefault(team.id(), List.of());
    }

    private boolean tooSmall(Team team, int minPeople) {
        return headcountSupplied && team.headcount() != null && team.headcount() < minPeople;
    }

    /** The deals of a team; none where it is known to have fewer people than this. */
    public Pipeline of(Team team, int minPeople) {
        return new Pipeline(asOf, has(team, minPeople) ? deals(team) : List.of());
    }

    /** Whether there are deals of no known team, or of a team known to have fewer people than this. */
    public boolean hasOthers(int minPeople) {
        return !othersOf(minPeople).isEmpty();
    }

    /** The deals of no known team and of teams known to have fewer people than this, together. */
    public Pipeline others(int minPeople) {
        return new Pipeline(asOf, othersOf(minPeople));
    }

    private List<Opportunity> othersOf(int minPeople) {
        List<Opportunity> others = new ArrayList<>(ofNoTeam);
        for (Team team : teams) {
            if (tooSmall(team, minPeople)) {
                others.addAll(deals(team));
            }
        }
        return others;
    }
}
