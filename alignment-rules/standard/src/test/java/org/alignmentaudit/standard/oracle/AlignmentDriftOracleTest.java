package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** When the oracle of AL-08 fires. */
class AlignmentDriftOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new AlignmentDriftOracle().firing(portfolio));
    }

    private static Portfolio given(int closedDaysAgo, int spentDaysAgo, int amount) {
        return portfolio(
                initiative("I")
                        .goalLinks(GoalLink.to("G"))
                        .spending(Spend.actual(daysAgo(spentDaysAgo), Money.of(amount)))
                        .build(),
                Goal.builder("G", "Goal", GoalStatus.DROPPED)
                        .changes(new GoalChange(daysAgo(closedDaysAgo), "status", null, null))
                        .build());
    }

    @Test
    void spendingAfterThirtyDaysFires() {
        assertThat(firing(given(31, 30, 1))).containsOnlyKeys("INITIATIVE:I");
        assertThat(firing(given(30, 1, 1))).isEmpty();
        assertThat(firing(given(31, 31, 1))).isEmpty();
        assertThat(firing(given(31, 1, 0))).isEmpty();
    }
}
