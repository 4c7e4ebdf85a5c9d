package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.StatusReport;
import org.junit.jupiter.api.Test;

/** From which initiatives to which budget was moved. */
class TransfersTest {

    private static InitiativeBuilder rated(String id, Band band, Budget... budgets) {
        List<Budget> all = new ArrayList<>(List.of(Budget.of(daysAgo(90), Money.of(100), BudgetReason.INITIAL)));
        all.addAll(List.of(budgets));
        return initiative(id).statusReports(StatusReport.of(daysAgo(60), band)).budgets(all.toArray(Budget[]::new));
    }

    private static Budget version(int daysAgo, long amount, BudgetReason reason, String counterpart) {
        return new Budget(daysAgo(daysAgo), Money.of(amount), reason, null, null, counterpart, null, null);
    }

    private static Budget moved(int daysAgo, long amount, String counterpart) {
        return version(daysAgo, amount, BudgetReason.TRANSFER, counterpart);
    }

    private static Transfers of(Fact... facts) {
        return portfolio(facts).profile().habits().transfers();
    }

    private static List<String> towardsRed(Fact... facts) {
        return of(facts).towardsRed().stream()
                .map(transfer -> transfer.from().id() + " " + transfer.to().id())
                .toList();
    }

    @Test
    void eitherSideTellsOfATransfer() {
        assertThat(towardsRed(
                        rated("G", Band.GREEN, moved(30, 80, "R")).build(),
                        rated("R", Band.RED).build()))
                .containsExactly("G R");
        assertThat(towardsRed(
                        rated("G", Band.GREEN).build(),
                        rated("R", Band.RED, moved(30, 120, "G")).build()))
                .containsExactly("G R");
    }

    @Test
    void whatBothSidesTellCountsOnce() {
        assertThat(towardsRed(
                        rated("G", Band.GREEN, moved(30, 80, "R"), moved(20, 70, "R"))
                                .build(),
                        rated("R", Band.RED, moved(30, 120, "G")).build()))
                .containsExactly("G R", "G R");
    }

    @Test
    void onlyMovesFromGreenToRedCount() {
        assertThat(towardsRed(
                        rated("G", Band.GREEN, moved(30, 120, "R")).build(),
                        rated("R", Band.RED).build()))
                .isEmpty();
        assertThat(towardsRed(
                        rated("G", Band.AMBER_GREEN, moved(30, 80, "R")).build(),
                        rated("R", Band.RED).build()))
                .isEmpty();
        assertThat(towardsRed(
                        rated("G", Band.GREEN, moved(30, 80, "R")).build(),
                        rated("R", Band.AMBER_RED).build()))
                .isEmpty();
    }

    @Test
    void theRatingsOfTheDayCount() {
        Fact green = rated("G", Band.GREEN, moved(30, 80, "R")).build();

        assertThat(towardsRed(
                        green,
                        initiative("R")
                                .statusReports(StatusReport.of(daysAgo(29), Band.RED))
                                .build()))
                .isEmpty();
        assertThat(towardsRed(
                        green,
                        initiative("R")
                                .statusReports(
                                        StatusReport.of(daysAgo(40), Band.RED),
                                        StatusReport.of(daysAgo(35), Band.UNRATED),
                                        StatusReport.of(daysAgo(29), Band.GREEN))
                                .build()))
                .containsExactly("G R");
    }

    @Test
    void aCounterpartMustBeNamedAndTheReasonATransfer() {
        assertThat(towardsRed(
                        rated("G", Band.GREEN, version(30, 80, BudgetReason.SCOPE, "R"))
                                .build(),
                        rated("R", Band.RED).build()))
                .isEmpty();
        assertThat(towardsRed(
                        rated("G", Band.GREEN, Budget.of(daysAgo(30), Money.of(80), BudgetReason.TRANSFER))
                                .build(),
                        rated("R", Band.RED).build()))
                .isEmpty();
    }

    @Test
    void whatAGoalThatWasGivenUpSetFreeIsLeftOut() {
        Goal dropped = Goal.builder("X", "Old shop", GoalStatus.SUPERSEDED).build();
        Transfers transfers = of(
                dropped,
                rated("G", Band.GREEN, moved(30, 80, "R"))
                        .goalLinks(GoalLink.to("X"))
                        .build(),
                rated("R", Band.RED).build());

        assertThat(transfers.towardsRed()).isEmpty();
        assertThat(transfers.strategicExits()).isEqualTo(1);
        assertThat(transfers.exitsKnown()).isTrue();
    }

    @Test
    void withoutLinksNobodyKnowsWhy() {
        assertThat(of(
                                rated("G", Band.GREEN, moved(30, 80, "R")).build(),
                                rated("R", Band.RED).build())
                        .exitsKnown())
                .isFalse();
    }
}
