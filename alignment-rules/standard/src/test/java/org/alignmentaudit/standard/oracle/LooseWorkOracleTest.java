package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the oracle of KP-01 fires. */
class LooseWorkOracleTest {

    private static Initiative done(String id, int endedDaysAgo, GoalLink... links) {
        return initiative(id, InitiativeStatus.DONE)
                .actualEnd(daysAgo(endedDaysAgo))
                .goalLinks(links)
                .build();
    }

    private static Map<String, Set<String>> firing(PortfolioBuilder portfolio) {
        return new TreeMap<>(new LooseWorkOracle().firing(portfolio.build()));
    }

    /** Of so many initiatives that ended so many days ago, these have links to a goal. */
    private static Map<String, Set<String>> ended(Goal goal, int daysAgo, int all, int linked, GoalLink... links) {
        PortfolioBuilder portfolio = organization().add(goal);
        for (int i = 0; i < all; i++) {
            portfolio.add(i < linked ? done("I" + i, daysAgo, links) : done("I" + i, daysAgo));
        }
        return firing(portfolio);
    }

    private static Goal active() {
        return goal("G").changes().build();
    }

    private static Goal met(int daysAgo, @Nullable String before) {
        return Goal.builder("G", "Goal", GoalStatus.MET)
                .changes(new GoalChange(daysAgo(daysAgo), "status", before, "MET"))
                .build();
    }

    @Test
    void seventyAndFiftyPercentAreEnough() {
        GoalLink strong = GoalLink.to("G", 0.5);

        assertThat(ended(active(), 9, 10, 7, strong)).isEmpty();
        assertThat(ended(active(), 9, 10, 6, strong)).containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(ended(active(), 9, 10, 5, strong)).containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(ended(active(), 9, 10, 4, strong)).containsEntry("ORGANIZATION:O", Set.of("a", "b"));
    }

    @Test
    void fiveInThreeHundredAndSixtyFiveDaysAreNeeded() {
        assertThat(ended(active(), 9, 4, 0)).isEmpty();
        assertThat(ended(active(), 364, 5, 0)).isNotEmpty();
        assertThat(ended(active(), 365, 5, 0)).isEmpty();
    }

    @Test
    void linksToOneGoalAddUp() {
        assertThat(ended(active(), 9, 5, 5, GoalLink.to("G", 0.2), GoalLink.to("G", 0.3)))
                .isEmpty();
        assertThat(ended(active(), 9, 5, 5, GoalLink.to("G", 0.2), GoalLink.to("G", 0.29)))
                .isNotEmpty();
    }

    @Test
    void theGoalWasActiveAsTheDayBegan() {
        GoalLink full = GoalLink.to("G");

        assertThat(ended(met(9, "ACTIVE"), 9, 5, 5, full)).isEmpty();
        assertThat(ended(met(10, "ACTIVE"), 9, 5, 5, full)).isNotEmpty();
        assertThat(ended(met(9, "DRAFT"), 9, 5, 5, full)).isNotEmpty();
    }

    @Test
    void whatCannotBeToldDoesNotCount() {
        GoalLink full = GoalLink.to("G");

        assertThat(ended(met(9, null), 9, 9, 5, full)).isEmpty();
        assertThat(ended(met(10, null), 9, 9, 5, full)).isNotEmpty();
        assertThat(ended(Goal.builder("G", "Goal", GoalStatus.MET).changes().build(), 9, 9, 5, full))
                .isEmpty();
    }
}
