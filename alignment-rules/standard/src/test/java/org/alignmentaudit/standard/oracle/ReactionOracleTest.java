package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.budget;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Emergency;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.OrganizationStage;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReactionOracleTest {

    private static final Map<String, Set<String>> MOSTLY_REACTS = Map.of("ORGANIZATION:O", Set.of("a"));
    private static final Map<String, Set<String>> HASTY = Map.of("DECISION:D", Set.of("b"));
    private static final Map<String, Set<String>> UNPLANNED = Map.of("ORGANIZATION:O", Set.of("c"));

    @ParameterizedTest
    @CsvSource({"4, 4, true", "4, 5, false", "7, 0, false", "8, 0, true"})
    void firesWhereHalfOfEightDecisionsReact(int pressed, int planned, boolean fires) {
        assertThat(found(decisions(pressed, planned, 179))).isEqualTo(fires ? MOSTLY_REACTS : Map.of());
    }

    @Test
    void olderDecisionsDoNotCount() {
        assertThat(found(decisions(8, 0, 180))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 3, true", "6, 4, false"})
    void aStartUpMayReactMore(int pressed, int planned, boolean fires) {
        Portfolio portfolio = Portfolio.builder()
                .organization(Organization.builder("O", "Baker", AS_OF)
                        .stage(OrganizationStage.STARTUP)
                        .build())
                .add(goal("G").build(), served())
                .addAll(decisions(pressed, planned, 1))
                .build();
        assertThat(new ReactionOracle().firing(portfolio)).isEqualTo(fires ? MOSTLY_REACTS : Map.of());
    }

    @ParameterizedTest
    @CsvSource({"4, 2, true", "3, 3, false"})
    void emergenciesAndRegulationArePartOfTheWholeAndNotReactive(int pressed, int planned, boolean fires) {
        List<Fact> facts = decisions(pressed, planned, 1);
        facts.add(decision("E")
                .trigger(Trigger.INCIDENT)
                .emergency(Emergency.SAFETY)
                .build());
        facts.add(decision("R").trigger(Trigger.REGULATION).build());
        assertThat(found(facts)).isEqualTo(fires ? MOSTLY_REACTS : Map.of());
    }

    @ParameterizedTest
    @CsvSource({"5, 4, true", "4, 4, false", "7, 0, false"})
    void unknownTriggersArePartOfTheWholeAndEightOthersStateTheirs(int pressed, int planned, boolean fires) {
        List<Fact> facts = decisions(pressed, planned, 1);
        facts.add(decision("U").build());
        assertThat(found(facts)).isEqualTo(fires ? MOSTLY_REACTS : Map.of());
    }

    @Test
    void aDecisionAboutAGoalServesIt() {
        List<Fact> about = decisions(3, 4, 1);
        about.add(decision("A")
                .trigger(Trigger.CASH)
                .subjectType(SubjectType.GOAL)
                .subjectId("G")
                .build());
        assertThat(found(about)).isEmpty();
    }

    @Test
    void anInitiativeThatServesAnActiveGoalIsAGoalLink() {
        List<Fact> facts = decisions(7, 0, 1);
        facts.add(decision("S").trigger(Trigger.CASH).subjectId("I").build());
        facts.add(decision("T").trigger(Trigger.CASH).goalIds("G").build());
        assertThat(found(facts)).isEqualTo(MOSTLY_REACTS);
        assertThat(found(List.of(
                        facts.get(0),
                        facts.get(1),
                        facts.get(2),
                        facts.get(8),
                        facts.get(9),
                        decision("U").trigger(Trigger.PLAN).build(),
                        decision("V").trigger(Trigger.PLAN).build(),
                        decision("W").trigger(Trigger.PLAN).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 50, true", "4, 50, false", "3, 49.999999, false"})
    void firesOnALargeDecisionWithinThreeDays(int days, String amount, boolean fires) {
        assertThat(found(List.of(
                        initiative("J").budgets(budget("1000")).build(),
                        hasty(days, amount).build())))
                .isEqualTo(fires ? HASTY : Map.of());
    }

    @Test
    void theSpendingPlannedForTheYearComesBeforeTheBudget() {
        Fact planned = initiative("J")
                .budgets(budget("1000"))
                .spending(Spend.of(daysAgo(364), Money.of(2000), Money.ZERO))
                .build();
        assertThat(found(List.of(planned, hasty(0, "99").build()))).isEmpty();
        assertThat(found(List.of(planned, hasty(0, "100").build()))).isEqualTo(HASTY);
    }

    @Test
    void sparesEmergenciesAndRegulation() {
        Fact budgeted = initiative("J").budgets(budget("1000")).build();
        assertThat(found(List.of(
                        budgeted, hasty(0, "500").emergency(Emergency.LEGAL).build())))
                .isEmpty();
        assertThat(found(List.of(
                        budgeted, hasty(0, "500").trigger(Trigger.REGULATION).build())))
                .isEmpty();
    }

    @Test
    void staysSilentWithoutAnAnnualBudget() {
        assertThat(found(List.of(hasty(0, "500").build()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"364, 25, true", "364, 24.999999, false", "365, 25, false"})
    void firesWhereAQuarterOfTheYearWasUnplanned(int days, String unplanned, boolean fires) {
        assertThat(found(List.of(initiative("J")
                        .spending(
                                new Spend(daysAgo(days), null, Money.of(50), Money.of(unplanned), null, null),
                                Spend.actual(daysAgo(1), Money.of(50)))
                        .build())))
                .isEqualTo(fires ? UNPLANNED : Map.of());
    }

    @Test
    void whatARegulatorSetOffIsSpentAsPlanned() {
        assertThat(found(List.of(initiative("J")
                        .trigger(Trigger.REGULATION)
                        .spending(new Spend(daysAgo(1), null, Money.of(50), Money.of(50), null, null))
                        .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"364, true", "365, false"})
    void looksAtHastyDecisionsOfOneYear(int days, boolean fires) {
        assertThat(found(List.of(
                        initiative("J").budgets(budget("1000")).build(),
                        Decision.builder("D", DecisionKind.OTHER, daysAgo(days))
                                .raisedOn(daysAgo(days))
                                .amount(Money.of(50))
                                .build())))
                .isEqualTo(fires ? HASTY : Map.of());
    }

    private static List<Fact> decisions(int pressed, int planned, int daysAgo) {
        List<Fact> decisions = new ArrayList<>();
        for (int i = 0; i < pressed + planned; i++) {
            decisions.add(Decision.builder("D" + i, DecisionKind.OTHER, daysAgo(daysAgo))
                    .trigger(i < pressed ? Trigger.INCIDENT : Trigger.PLAN)
                    .build());
        }
        decisions.add(Decision.builder("Old", DecisionKind.OTHER, daysAgo(500))
                .goalIds("G")
                .build());
        return decisions;
    }

    private static DecisionBuilder decision(String id) {
        return Decision.builder(id, DecisionKind.OTHER, daysAgo(1));
    }

    private static DecisionBuilder hasty(int days, String amount) {
        return decision("D").raisedOn(daysAgo(1 + days)).amount(Money.of(amount));
    }

    private static Fact served() {
        return initiative("I").goalLinks(GoalLink.to("G")).build();
    }

    private static SortedMap<String, SortedSet<String>> found(List<Fact> facts) {
        return new ReactionOracle()
                .firing(organization()
                        .add(goal("G").build(), served())
                        .addAll(facts)
                        .build());
    }
}
