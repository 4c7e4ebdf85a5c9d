package org.alignmentaudit.standard.random;

import java.util.Objects;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Team;

/**
 * Puts all teams but one under that one, in some organisations, which has as many people as the organisation, or one more or less;
 * or puts a further one beside it.
 */
final class RandomHeadcounts {

    private static final String FIRST = "1";
    private static final String SECOND = "2";

    private final Dice dice;
    private final Organization organization;
    private final boolean nested;
    private final boolean twins;

    RandomHeadcounts(Dice dice, Organization organization) {
        this.dice = dice;
        this.organization = organization;
        this.nested = dice.maybe(0.6);
        this.twins = dice.maybe(0.3);
    }

    Team addTo(Team team) {
        if (!nested || organization.headcount() == null) {
            return team;
        }
        if (team.id().equals(FIRST)) {
            int people = dice.around(Objects.requireNonNull(organization.headcount()));
            return Altered.with(team, "headcount", Math.max(0, people));
        }
        return twins && team.id().equals(SECOND)
                ? Altered.with(team, "headcount", dice.oneOf(0, 0, 1))
                : Altered.with(team, "parentId", FIRST);
    }
}
