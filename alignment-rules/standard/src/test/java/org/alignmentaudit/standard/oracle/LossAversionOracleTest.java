package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.budget;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-10 fires. */
class LossAversionOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new LossAversionOracle().firing(portfolio(facts)));
    }

    private static InitiativeBuilder rated(String id, InitiativeStatus status, double cpi) {
        return initiative(id, status)
                .statusReports(
                        new StatusReport(
                                daysAgo(9), Band.GREEN, RatingScale.FIVE, null, cpi, null, null, null, null, null),
                        StatusReport.of(daysAgo(8), Band.GREEN));
    }

    private static Map<String, Set<String>> cancelled(int count, double cpi, InitiativeBuilder last) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Goal.builder("G", "Left", GoalStatus.DROPPED).build());
        for (int i = 0; i < count; i++) {
            facts.add(
                    rated("C" + i, InitiativeStatus.CANCELLED, cpi).goalLinks().build());
        }
        for (int i = 0; i < 5; i++) {
            facts.add(rated("K" + i, i == 0 ? InitiativeStatus.PAUSED : InitiativeStatus.DONE, 0.9)
                    .build());
        }
        facts.add(last.build());
        return firing(facts.toArray(Fact[]::new));
    }

    @Test
    void theCancelledDoAsWellAsTheKept() {
        InitiativeBuilder idea = initiative("A", InitiativeStatus.IDEA);
        assertThat(cancelled(5, 0.9, idea)).containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(cancelled(5, 0.899, initiative("A", InitiativeStatus.IDEA))).isEmpty();
        assertThat(cancelled(4, 2, initiative("A", InitiativeStatus.IDEA))).isEmpty();
    }

    @Test
    void aStrategicExitIsLeftOut() {
        assertThat(cancelled(4, 0.9, rated("X", InitiativeStatus.CANCELLED, 0.9).goalLinks()))
                .isNotEmpty();
        assertThat(cancelled(4, 0.9, rated("X", InitiativeStatus.CANCELLED, 0.9).goalLinks(GoalLink.to("G"))))
                .isEmpty();
    }

    private static Budget transfer(int daysAgo, int amount, String other) {
        return new Budget(daysAgo(daysAgo), Money.of(amount), BudgetReason.TRANSFER, null, null, other, null, null);
    }

    private static Initiative side(String id, StatusReport report, Budget... transfers) {
        InitiativeBuilder side = initiative(id).statusReports(report).budgets(budget("100"));
        return side.budgets(transfers).build();
    }

    private static StatusReport rated(int daysAgo, Band band) {
        return StatusReport.of(daysAgo(daysAgo), band);
    }

    @Test
    void twoTransfersFromGreenToRed() {
        Fact giver = side("A", rated(50, Band.GREEN), transfer(50, 90, "B"), transfer(40, 80, "B"));
        Fact taker = side("B", rated(50, Band.RED));
        assertThat(firing(giver, taker)).containsEntry("ORGANIZATION:O", Set.of("b"));
        assertThat(firing(giver, side("B", rated(49, Band.RED)))).isEmpty();
        assertThat(firing(giver, side("B", rated(50, Band.AMBER_RED)))).isEmpty();
        assertThat(firing(side("A", rated(50, Band.GREEN), transfer(50, 110, "B"), transfer(40, 120, "B")), taker))
                .isEmpty();
    }

    @Test
    void aTransferThatBothSidesTellCountsOnce() {
        Fact giver = side("A", rated(60, Band.GREEN), transfer(50, 90, "B"));
        assertThat(firing(giver, side("B", rated(60, Band.RED), transfer(50, 110, "A"))))
                .isEmpty();
        assertThat(firing(giver, side("B", rated(60, Band.RED), transfer(49, 110, "A"))))
                .isNotEmpty();
    }
}
