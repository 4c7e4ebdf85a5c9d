package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
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
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrphanInitiativeOracleTest {

    private static final Map<String, Set<String>> ORPHAN = Map.of("INITIATIVE:I", Set.of("a"));
    private static final Map<String, Set<String>> MOSTLY_RUN = Map.of("ORGANIZATION:O", Set.of("b"));

    @Test
    void firesWithoutAnyLink() {
        assertThat(linked(goal("G").build())).isEqualTo(ORPHAN);
    }

    @Test
    void staysSilentWithALinkToAnActiveGoal() {
        assertThat(linked(goal("G").build(), GoalLink.to("G"))).isEmpty();
    }

    @Test
    void staysSilentWhereTheLinkWeighsNothing() {
        assertThat(linked(goal("G").build(), GoalLink.to("G", 0))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void firesWhereTheGoalIsNotActive(GoalStatus status) {
        assertThat(linked(Goal.builder("G", "Goal", status).build(), GoalLink.to("G")))
                .isEqualTo(ORPHAN);
    }

    @Test
    void staysSilentWhereTheGoalStartsToday() {
        assertThat(linked(goal("G").start(AS_OF).build(), GoalLink.to("G"))).isEmpty();
    }

    @Test
    void firesWhereTheGoalStartsTomorrow() {
        assertThat(linked(goal("G").start(daysAgo(-1)).build(), GoalLink.to("G")))
                .isEqualTo(ORPHAN);
    }

    @Test
    void staysSilentWhereTheGoalWasDueThirtyDaysAgo() {
        assertThat(linked(goal("G").due(daysAgo(30)).build(), GoalLink.to("G"))).isEmpty();
    }

    @Test
    void firesWhereTheGoalWasDueThirtyOneDaysAgo() {
        assertThat(linked(goal("G").due(daysAgo(31)).build(), GoalLink.to("G"))).isEqualTo(ORPHAN);
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void staysSilentOnInitiativesThatAreNotActive(InitiativeStatus status) {
        assertThat(found(portfolio(
                        goal("G").build(), initiative("I", status).goalLinks().build())))
                .isEmpty();
    }

    @Test
    void staysSilentWhereTheLinksOfTheInitiativeAreUnknown() {
        assertThat(found(portfolio(
                        goal("G").build(),
                        initiative("I").build(),
                        initiative("J").goalLinks(GoalLink.to("G")).build())))
                .isEmpty();
    }

    @Test
    void staysSilentWhereNobodySuppliedGoals() {
        assertThat(found(portfolio(initiative("I").goalLinks().build()))).isEmpty();
    }

    @Test
    void firesWhereThereAreNoGoalsAtAll() {
        assertThat(found(organization()
                        .supplied("goals")
                        .add(initiative("I").goalLinks().build())
                        .build()))
                .isEqualTo(ORPHAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "Operations", "MAINTENANCE", "Keep-The-Lights-On"})
    void sparesWhatKeepsTheBusinessRunning(String tag) {
        assertThat(found(portfolio(
                        goal("G").build(),
                        initiative("I").goalLinks().tags("x", tag).build())))
                .isEmpty();
    }

    @Test
    void doesNotSpareATagThatOnlyContainsAWord() {
        assertThat(found(portfolio(
                        goal("G").build(),
                        initiative("I").goalLinks().tags("dry-run").build())))
                .isEqualTo(ORPHAN);
    }

    @Test
    void sparesMandatoryAndRegulatoryInitiatives() {
        assertThat(found(portfolio(
                        goal("G").build(),
                        Initiative.builder("I", "Law", InitiativeType.MANDATORY, InitiativeStatus.ACTIVE)
                                .goalLinks()
                                .build(),
                        initiative("J").goalLinks().regulatory(true).build(),
                        initiative("K").goalLinks().regulatory(false).build())))
                .isEqualTo(Map.of("INITIATIVE:K", Set.of("a")));
    }

    @Test
    void firesOnTheOrganizationAboveFortyPercentOfSpending() {
        assertThat(spent("40.000001", "59.999999")).isEqualTo(MOSTLY_RUN);
    }

    @Test
    void staysSilentOnTheOrganizationAtFortyPercentOfSpending() {
        assertThat(spent("40", "60")).isEmpty();
    }

    @Test
    void staysSilentOnTheOrganizationWhereNothingWasSpent() {
        assertThat(spent("0", "0")).isEmpty();
        assertThat(spent("20", "-20")).isEmpty();
        assertThat(spent("10", "-20")).isEmpty();
    }

    @Test
    void countsSpendingOfActiveInitiativesOnly() {
        assertThat(found(beside(
                        runs().spending(Spend.actual(daysAgo(9), Money.of(40))).build(),
                        initiative("J", InitiativeStatus.PAUSED)
                                .spending(Spend.actual(daysAgo(9), Money.of(900)))
                                .build())))
                .isEqualTo(MOSTLY_RUN);
    }

    @Test
    void countsSpendingUpToToday() {
        assertThat(found(beside(
                        runs().spending(
                                        Spend.actual(AS_OF, Money.of(41)),
                                        Spend.of(daysAgo(-1), Money.of(900), Money.of(900)))
                                .build(),
                        serves().spending(Spend.actual(daysAgo(1), Money.of(59)))
                                .build())))
                .isEqualTo(MOSTLY_RUN);
    }

    @Test
    void aPlanIsNoSpending() {
        Spend planned = new Spend(daysAgo(5), Money.of(900), null, null, null, null);
        assertThat(found(beside(
                        runs().spending(Spend.actual(daysAgo(9), Money.of(41))).build(),
                        serves().spending(Spend.actual(daysAgo(9), Money.of(59)), planned)
                                .build())))
                .isEqualTo(MOSTLY_RUN);
    }

    private static SortedMap<String, SortedSet<String>> linked(Goal goal, GoalLink... links) {
        return found(portfolio(goal, initiative("I").goalLinks(links).build()));
    }

    private static SortedMap<String, SortedSet<String>> spent(String onRun, String onOthers) {
        return found(beside(
                runs().spending(Spend.actual(daysAgo(9), Money.of(onRun))).build(),
                serves().spending(Spend.actual(daysAgo(9), Money.of(onOthers))).build()));
    }

    private static InitiativeBuilder runs() {
        return initiative("I").tags("run").goalLinks();
    }

    private static InitiativeBuilder serves() {
        return initiative("J").goalLinks(GoalLink.to("G"));
    }

    /** A portfolio with the goal G. */
    private static Portfolio beside(Initiative... initiatives) {
        return organization().add(goal("G").build()).add(initiatives).build();
    }

    private static SortedMap<String, SortedSet<String>> found(Portfolio portfolio) {
        return new OrphanInitiativeOracle().firing(portfolio);
    }
}
