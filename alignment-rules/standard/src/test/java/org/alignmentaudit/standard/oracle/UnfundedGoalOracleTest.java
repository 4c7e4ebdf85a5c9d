package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.budget;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnfundedGoalOracleTest {

    /** Old enough for every test that does not turn on age. */
    private static GoalBuilder old(String id) {
        return goal(id).start(daysAgo(400));
    }

    private static Initiative linked(String id, String amount, GoalLink... links) {
        return initiative(id).budgets(budget(amount)).goalLinks(links).build();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false"})
    void firesOnTheTwoHighestPrioritiesWithoutActiveInitiative(int priority, boolean fires) {
        SortedMap<String, SortedSet<String>> found = found(portfolio(
                old("G").priority(priority).build(), initiative("I").goalLinks().build()));
        assertThat(found.containsKey("GOAL:G")).isEqualTo(fires);
    }

    @Test
    void doesNotAssessAGoalWithoutPriority() {
        assertThat(found(portfolio(
                        old("G").build(),
                        old("H").priority(1).build(),
                        initiative("I").goalLinks(GoalLink.to("H")).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, false", "61, true"})
    void needsAGoalOlderThanSixtyDays(int days, boolean fires) {
        SortedMap<String, SortedSet<String>> found = found(portfolio(
                goal("G").priority(1).start(daysAgo(days)).build(),
                initiative("I").goalLinks().build()));
        assertThat(found.containsKey("GOAL:G")).isEqualTo(fires);
    }

    @Test
    void doesNotAssessAGoalWithoutStart() {
        assertThat(found(portfolio(
                        goal("G").priority(1).build(),
                        old("H").build(),
                        initiative("I").goalLinks().build())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void countsLinksOfActiveInitiativesOnly(InitiativeStatus status) {
        SortedMap<String, SortedSet<String>> found = found(portfolio(
                old("G").priority(1).build(),
                initiative("I", status).goalLinks(GoalLink.to("G")).build()));
        assertThat(found.isEmpty()).isEqualTo(status == InitiativeStatus.ACTIVE);
    }

    @Test
    void staysSilentWhereOperationsDeliverTheGoal() {
        assertThat(found(portfolio(
                        old("G").priority(1)
                                .differentiator(true)
                                .byOperations(true)
                                .build(),
                        old("H").build(),
                        linked("I", "100", GoalLink.to("H")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 99, false", "0.999999, 99.000001, true"})
    void firesBelowOnePercentOfThePortfolioBudget(String own, String other, boolean fires) {
        SortedMap<String, SortedSet<String>> found =
                found(portfolio(old("G").priority(2).build(), linked("I", own, GoalLink.to("G")), linked("J", other)));
        assertThat(found).isEqualTo(fires ? Map.of("GOAL:G", Set.of("c")) : Map.of());
    }

    @Test
    void bothLettersFireWithoutInitiativeAndWithoutBudget() {
        assertThat(found(portfolio(old("G").priority(1).build(), linked("I", "100"))))
                .isEqualTo(Map.of("GOAL:G", Set.of("a", "c")));
    }

    @Test
    void aPausedInitiativeFundsAGoalThatItDoesNotServe() {
        assertThat(found(portfolio(
                        old("G").priority(1).build(),
                        initiative("I", InitiativeStatus.PAUSED)
                                .budgets(budget("100"))
                                .goalLinks(GoalLink.to("G"))
                                .build())))
                .isEqualTo(Map.of("GOAL:G", Set.of("a")));
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void thePortfolioBudgetHoldsApprovedActiveAndPausedInitiatives(InitiativeStatus status) {
        Set<InitiativeStatus> counted =
                Set.of(InitiativeStatus.APPROVED, InitiativeStatus.ACTIVE, InitiativeStatus.PAUSED);
        assertThat(found(portfolio(
                        old("G").priority(1).build(),
                        linked("I", "1", GoalLink.to("G")),
                        initiative("J", status).budgets(budget("100")).build())))
                .isEqualTo(counted.contains(status) ? Map.of("GOAL:G", Set.of("c")) : Map.of());
    }

    @Test
    void aCancelledInitiativeFundsNothing() {
        assertThat(found(portfolio(
                        old("G").priority(1).build(),
                        linked("I", "0.5", GoalLink.to("G")),
                        linked("J", "99.5"),
                        initiative("K", InitiativeStatus.CANCELLED)
                                .budgets(budget("900"))
                                .goalLinks(GoalLink.to("G"))
                                .build())))
                .isEqualTo(Map.of("GOAL:G", Set.of("c")));
    }

    @Test
    void staysSilentOnSharesWithoutAPortfolioBudget() {
        assertThat(found(portfolio(
                        old("G").priority(1).differentiator(true).build(), linked("I", "0", GoalLink.to("G")))))
                .isEmpty();
    }

    @Test
    void linksToGoalsOfAnyStatusTakeTheirPart() {
        assertThat(found(portfolio(
                        old("G").priority(1).build(),
                        Goal.builder("H", "Dropped", GoalStatus.DROPPED).build(),
                        linked("I", "100", GoalLink.to("G", 0.005), GoalLink.to("H", 0.995)))))
                .isEqualTo(Map.of("GOAL:G", Set.of("c")));
    }

    @Test
    void severalLinksToOneGoalAddUpAndAnAbsentWeightIsOne() {
        assertThat(found(portfolio(
                        old("G").priority(1).build(),
                        goal("H").build(),
                        linked("I", "100", GoalLink.to("G", 0.005), GoalLink.to("G", 0.006), GoalLink.to("H")))))
                .isEmpty();
    }

    /** Two thirds of 1 become 0.666667, which is one percent of 66.6667. */
    @Test
    void roundsEachAllotmentToTheNearestMillionth() {
        assertThat(found(portfolio(
                        old("G").priority(1).build(),
                        goal("H").build(),
                        linked("I", "1", GoalLink.to("G"), GoalLink.to("H", 0.5)),
                        linked("J", "65.6667"))))
                .isEmpty();
    }

    @Test
    void nothingIsAllottedWhereAllWeightsAreZero() {
        assertThat(found(portfolio(old("G").priority(1).build(), linked("I", "100", GoalLink.to("G", 0)))))
                .isEqualTo(Map.of("GOAL:G", Set.of("c")));
    }

    @Test
    void theNewestVersionIsInForce() {
        Initiative shrunk = initiative("I")
                .budgets(
                        budget(daysAgo(200), "900", BudgetReason.INITIAL),
                        budget(daysAgo(20), "0.5", BudgetReason.SCOPE))
                .goalLinks(GoalLink.to("G"))
                .build();
        assertThat(found(portfolio(old("G").priority(1).build(), shrunk, linked("J", "99.5"))))
                .isEqualTo(Map.of("GOAL:G", Set.of("c")));
    }

    @Test
    void firesOnADifferentiatorBelowTheMean() {
        assertThat(found(portfolio(
                        old("G").differentiator(true).build(),
                        goal("H").build(),
                        linked("I", "49.999999", GoalLink.to("G")),
                        linked("J", "50.000001", GoalLink.to("H")))))
                .isEqualTo(Map.of("GOAL:G", Set.of("b")));
    }

    @Test
    void staysSilentOnADifferentiatorAtTheMean() {
        assertThat(found(portfolio(
                        old("G").differentiator(true).build(),
                        goal("H").build(),
                        goal("J").build(),
                        linked("I", "100", GoalLink.to("G"), GoalLink.to("H"), GoalLink.to("J")))))
                .isEmpty();
    }

    @Test
    void theMeanIsTakenOverActiveGoalsAlone() {
        assertThat(found(portfolio(
                        old("G").differentiator(true).build(),
                        goal("H").build(),
                        Goal.builder("D", "Dropped", GoalStatus.DROPPED).build(),
                        linked("I", "30", GoalLink.to("G")),
                        linked("J", "20", GoalLink.to("H")),
                        linked("K", "900", GoalLink.to("D")))))
                .isEmpty();
    }

    @Test
    void staysSilentWhereNobodySuppliedWhatALetterNeeds() {
        Goal goal = old("G").priority(1).differentiator(true).build();
        Goal other = goal("H").build();
        Initiative initiative = linked("I", "100", GoalLink.to("H"));
        assertThat(letters("goals.start", goal, other, initiative)).isEmpty();
        assertThat(letters("initiatives.goalLinks", goal, other, initiative)).isEmpty();
        assertThat(letters("goals.priority", goal, other, initiative)).isEqualTo(Map.of("GOAL:G", Set.of("b")));
        assertThat(letters("initiatives.budgets", goal, other, initiative)).isEqualTo(Map.of("GOAL:G", Set.of("a")));
        assertThat(letters("goals.differentiator", goal, other, initiative))
                .isEqualTo(Map.of("GOAL:G", Set.of("a", "c")));
    }

    private static SortedMap<String, SortedSet<String>> letters(
            String unavailable, Goal goal, Goal other, Initiative initiative) {
        return found(organization()
                .add(goal, other, initiative)
                .unavailable(unavailable)
                .build());
    }

    private static SortedMap<String, SortedSet<String>> found(Portfolio portfolio) {
        return new UnfundedGoalOracle().firing(portfolio);
    }
}
