package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * AL-03: an active goal older than 60 days, of priority 1 or 2, has no active initiative (a) or less than a hundredth of the
 * portfolio budget (c); or it sets the organisation apart and gets less than the mean share of the active goals (b). Goals
 * delivered by operations are left alone.
 */
class UnfundedGoalTest {

    private static final LocalDate LAST_YEAR = AS_OF.minusDays(365);
    private static final LocalDate TOMORROW = AS_OF.plusDays(1);

    // (a) no active initiative

    @Test
    void firesWithoutAnInitiative() {
        unserved(important()).verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentWithAnActiveInitiative() {
        unserved(important())
                .given(initiative("I").goalLinks(GoalLink.to("G")).build())
                .verify()
                .staysSilent();
    }

    @Test
    void firesWhenInitiativesServeOtherGoals() {
        unserved(important())
                .given(other(), initiative("I").goalLinks(GoalLink.to("H")).build())
                .verify()
                .firesOn("GOAL:G");
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void firesWhenTheOnlyInitiativeIsNotActive(InitiativeStatus status) {
        unserved(important())
                .given(initiative("I", status).goalLinks(GoalLink.to("G")).build())
                .verify()
                .firesOn("GOAL:G");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void firesUpToPriorityTwo(int priority) {
        unserved(old().priority(priority)).verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentFromPriorityThree() {
        unserved(old().priority(3)).verify().staysSilent();
    }

    @Test
    void firesUpToAnotherPriority() {
        unserved(old().priority(4)).with("lowestPriority", 4).verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentBelowAnotherPriority() {
        unserved(old().priority(5)).with("lowestPriority", 4).verify().staysSilent();
    }

    @Test
    void firesAfterSixtyOneDays() {
        unserved(aged(61).priority(1)).verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentForSixtyDays() {
        unserved(aged(60).priority(1)).verify().staysSilent();
    }

    @Test
    void firesAfterAnotherGracePeriod() {
        unserved(aged(91).priority(1)).with("graceDays", 90).verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentForAnotherGracePeriod() {
        unserved(aged(90).priority(1)).with("graceDays", 90).verify().staysSilent();
    }

    @Test
    void staysSilentOnAnUnservedGoalThatOperationsDeliver() {
        unserved(important().byOperations(true)).verify().staysSilent();
    }

    @Test
    void firesOnAnUnservedGoalThatOperationsDoNotDeliver() {
        unserved(important().byOperations(false)).verify().firesOn("GOAL:G");
    }

    // (c) hardly any money

    @Test
    void firesBelowAHundredthOfTheBudget() {
        little(important(), "0.999999").verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentAtAHundredthOfTheBudget() {
        little(important(), "1").verify().staysSilent();
    }

    @Test
    void firesBelowAnotherShareOfTheBudget() {
        little(important(), "1.999999").with("minShare", 0.02).verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentAtAnotherShareOfTheBudget() {
        little(important(), "2").with("minShare", 0.02).verify().staysSilent();
    }

    @Test
    void firesOnALittleMoneyUpToPriorityTwo() {
        little(old().priority(2), "0.5").verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentOnALittleMoneyFromPriorityThree() {
        little(old().priority(3), "0.5").verify().staysSilent();
    }

    @Test
    void firesOnALittleMoneyUpToAnotherPriority() {
        little(old().priority(4), "0.5").with("lowestPriority", 4).verify().firesOn("GOAL:G");
    }

    @Test
    void firesOnALittleMoneyAfterSixtyOneDays() {
        little(aged(61).priority(1), "0.5").verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentOnALittleMoneyForSixtyDays() {
        little(aged(60).priority(1), "0.5").verify().staysSilent();
    }

    @Test
    void staysSilentOnALittleMoneyForAnotherGracePeriod() {
        little(aged(61).priority(1), "0.5").with("graceDays", 61).verify().staysSilent();
    }

    @Test
    void staysSilentOnALittleMoneyWhenOperationsDeliverTheGoal() {
        little(important().byOperations(true), "0.5").verify().staysSilent();
    }

    // the share of the budget

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "PAUSED"})
    void countsTheBudgetsOfApprovedAndPausedInitiatives(InitiativeStatus status) {
        given(important())
                .given(
                        funded("I", "G", "1"),
                        initiative("J", status)
                                .goalLinks()
                                .budgets(budget("99.000001"))
                                .build())
                .verify()
                .firesOn("GOAL:G");
    }

    @ParameterizedTest
    @EnumSource(names = {"IDEA", "DONE", "CANCELLED"})
    void leavesOutTheBudgetsOfInitiativesThatAreNotFunded(InitiativeStatus status) {
        given(important())
                .given(
                        funded("I", "G", "1"),
                        initiative("J", status)
                                .goalLinks()
                                .budgets(budget("900"))
                                .build())
                .verify()
                .staysSilent();
    }

    @Test
    void countsTheMoneyOfAPausedInitiativeForItsGoal() {
        var finding = little(important(), "0.5")
                .given(initiative("P", InitiativeStatus.PAUSED)
                        .goalLinks(GoalLink.to("G"))
                        .budgets(budget("0.3"))
                        .build())
                .verify()
                .finding();

        assertThat(finding.evidence()).contains(seen("allotted", null, Money.of("0.8"), Unit.MONEY));
    }

    @Test
    void countsTheBudgetThatComesIntoForceOnTheAsOfDate() {
        given(important())
                .given(funded("I", "G", "1"), elsewhere(budget("99"), topUp(AS_OF, "100")))
                .verify()
                .firesOn("GOAL:G");
    }

    @Test
    void leavesOutTheBudgetThatComesIntoForceAfterTheAsOfDate() {
        given(important())
                .given(funded("I", "G", "1"), elsewhere(budget("99"), topUp(TOMORROW, "900")))
                .verify()
                .staysSilent();
    }

    @Test
    void sharesTheBudgetOutByWeight() {
        assertThat(allotted(GoalLink.to("G", 0.2), GoalLink.to("H", 0.6))).isEqualTo(Money.of(25));
    }

    @Test
    void readsAnAbsentWeightAsOne() {
        assertThat(allotted(GoalLink.to("G"), GoalLink.to("H", 0.6))).isEqualTo(Money.of("62.5"));
    }

    @Test
    void addsUpSeveralLinksToTheGoal() {
        assertThat(allotted(GoalLink.to("G", 0.1), GoalLink.to("G", 0.1), GoalLink.to("H", 0.6)))
                .isEqualTo(Money.of(25));
    }

    @Test
    void allotsNothingWhereTheOnlyLinkWeighsNothing() {
        assertThat(allotted(GoalLink.to("G", 0))).isEqualTo(Money.ZERO);
    }

    @Test
    void staysSilentOnTheShareWhenThereIsNoMoney() {
        given(important().differentiator(true))
                .given(other(), funded("I", "G", "0"))
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentOnTheShareWhenNobodyHasABudget() {
        given(important().differentiator(true))
                .given(other(), initiative("I").goalLinks(GoalLink.to("G")).build())
                .supplied("initiatives.budgets")
                .verify()
                .staysSilent();
    }

    // (b) less than the mean for what sets the organisation apart

    @Test
    void firesBelowTheMean() {
        apart(old(), "49.999999", "50.000001").verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentAtTheMean() {
        apart(old(), "50", "50").verify().staysSilent();
    }

    @Test
    void staysSilentAboveTheMean() {
        apart(old(), "50.000001", "49.999999").verify().staysSilent();
    }

    @Test
    void firesBelowTheMeanWhateverThePriority() {
        apart(old().priority(5), "40", "60").verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentBelowTheMeanWhenTheGoalDoesNotSetApart() {
        shared(old().differentiator(false), "40", "60").verify().staysSilent();
    }

    @Test
    void leavesGoalsThatAreNotActiveOutOfTheMean() {
        apart(old(), "40", "60")
                .given(goal("D", GoalStatus.DROPPED).build())
                .verify()
                .firesOn("GOAL:G");
        // With D the mean would be a third of the budget.
    }

    @Test
    void leavesTheMoneyOfGoalsThatAreNotActiveOutOfTheMean() {
        apart(old(), "50", "50")
                .given(goal("D", GoalStatus.DROPPED).build(), funded("K", "D", "900"))
                .verify()
                .staysSilent();
    }

    @Test
    void firesBelowTheMeanAfterSixtyOneDays() {
        apart(aged(61), "40", "60").verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentBelowTheMeanForSixtyDays() {
        apart(aged(60), "40", "60").verify().staysSilent();
    }

    @Test
    void staysSilentBelowTheMeanForAnotherGracePeriod() {
        apart(aged(61), "40", "60").with("graceDays", 61).verify().staysSilent();
    }

    @Test
    void staysSilentBelowTheMeanWhenOperationsDeliverTheGoal() {
        apart(old().byOperations(true), "40", "60").verify().staysSilent();
    }

    // active goals

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveGoalsOnly(GoalStatus status) {
        given(goal("G", status).start(LAST_YEAR).priority(1).differentiator(true))
                .given(funded("I", "G", "0.5"), elsewhere(budget("99.5")))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void looksAtNoGoalThatStartsTomorrow() {
        unserved(goal("G").start(TOMORROW).priority(1)).verify().firesOn().examined(0, 0);
    }

    @Test
    void firesWhenTheGoalWasDueThirtyDaysAgo() {
        unserved(important().due(AS_OF.minusDays(30))).verify().firesOn("GOAL:G");
    }

    @Test
    void looksAtNoGoalThatWasDueThirtyOneDaysAgo() {
        shared(important().differentiator(true).due(AS_OF.minusDays(31)), "0.5", "99.5")
                .verify()
                .firesOn()
                .examined(0, 1); // H has no start
    }

    // data

    @Test
    void isNotAssessedWithoutData() {
        rule("AL-03").verify().isNotAssessed("goals", "initiatives");
    }

    @Test
    void isNotAssessedWithoutInitiatives() {
        given(important().differentiator(true)).verify().isNotAssessed("initiatives");
    }

    @Test
    void isNotAssessedWithoutStarts() {
        given(goal("G").priority(1).differentiator(true))
                .given(funded("I", "G", "1"))
                .verify()
                .isNotAssessed("goals.start");
    }

    @Test
    void isNotAssessedWhenLinksAreDeclaredUnavailable() {
        little(important().differentiator(true), "0.5")
                .unavailable("initiatives.goalLinks")
                .verify()
                .isNotAssessed("initiatives.goalLinks");
    }

    @Test
    void isNotAssessedWithoutPrioritiesAndDifferentiators() {
        little(old(), "0.5").verify().isNotAssessed("goals.priority", "goals.differentiator");
    }

    @Test
    void staysSilentOnTheShareWhenBudgetsAreDeclaredUnavailable() {
        var verification = little(important().differentiator(true), "0.5")
                .unavailable("initiatives.budgets")
                .verify()
                .staysSilent();

        assertThat(verification.assessment().missing()).containsExactly("initiatives.budgets");
    }

    @Test
    void looksAtTheMeanOnlyWhenPrioritiesAreDeclaredUnavailable() {
        var verification = given(important().differentiator(true))
                .given(other(), funded("J", "H", "100"))
                .unavailable("goals.priority")
                .verify();

        assertThat(verification.finding().alternatives()).containsExactly("b");
        assertThat(verification.assessment().missing()).containsExactly("goals.priority");
    }

    @Test
    void staysSilentBelowTheMeanWhenDifferentiatorsAreDeclaredUnavailable() {
        var verification = apart(old().priority(5), "40", "60")
                .unavailable("goals.differentiator")
                .verify()
                .staysSilent();

        assertThat(verification.assessment().missing()).containsExactly("goals.differentiator");
    }

    @Test
    void findsNothingWhenThereAreNoGoals() {
        rule("AL-03").supplied("goals", "initiatives").verify().firesOn().examined(0, 0);
    }

    @Test
    void firesWhenThereAreNoInitiatives() {
        assertThat(given(important()).supplied("initiatives").verify().finding().alternatives())
                .containsExactly("a");
    }

    @Test
    void countsAGoalWithoutAStartAsNotAssessable() {
        unserved(important())
                .given(goal("H").priority(1).differentiator(true).build())
                .supplied("goals.differentiator", "initiatives.budgets")
                .verify()
                .firesOn("GOAL:G")
                .examined(1, 1);
    }

    @Test
    void countsAGoalWithoutAPriorityAsNotAssessableWhereNothingElseIsKnownOfIt() {
        unserved(important())
                .given(goal("H").start(LAST_YEAR).build())
                .verify()
                .firesOn("GOAL:G")
                .examined(1, 1);
    }

    @Test
    void assessesAGoalWithoutAPriorityWhereTheMeanCanBeTold() {
        apart(old(), "40", "60").verify().firesOn("GOAL:G").examined(1, 1); // G; H, which has no start
    }

    @Test
    void countsAGoalWithoutAPriorityAsNotAssessableWhereOnlyTheMoneyIsKnown() {
        little(important(), "0.5")
                .given(goal("H").start(LAST_YEAR).build())
                .verify()
                .firesOn("GOAL:G")
                .examined(1, 1);
    }

    // guards

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c"})
    void isSureWhenOperationsAndAllLinksAreKnown(String alternative) {
        Finding finding =
                only(alternative).supplied("goals.byOperations").verify().finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("by-operations", GuardOutcome.CLEAR),
                        new Guard("links-complete", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c"})
    void isLessSureWhenNobodyTellsWhatOperationsDeliver(String alternative) {
        Finding finding = only(alternative).verify().finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("by-operations", GuardOutcome.NOT_CHECKED),
                        new Guard("links-complete", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c"})
    void isLessSureWhenAnActiveInitiativeDoesNotTellItsGoals(String alternative) {
        Finding finding = only(alternative)
                .given(initiative("SECRET").build())
                .supplied("goals.byOperations")
                .verify()
                .finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("by-operations", GuardOutcome.CLEAR),
                        new Guard("links-complete", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isSureThatTheGoalIsUnservedWhenAPausedInitiativeDoesNotTellItsGoals() {
        Finding finding = unserved(important())
                .given(initiative("P", InitiativeStatus.PAUSED).build())
                .supplied("goals.byOperations")
                .verify()
                .finding();

        assertThat(finding.confidence()).isEqualTo(0.8);
    }

    // what it says

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c"})
    void ratesEachAlternativeMedium(String alternative) {
        Finding finding = only(alternative).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.alternatives()).containsExactly(alternative);
    }

    @Test
    void citesPriorityAgeAndInitiativesOfAnUnservedGoal() {
        assertThat(only("a").verify().finding().evidence())
                .containsExactly(
                        seen("priority", "priority", 2, Unit.COUNT),
                        age(),
                        seen("activeInitiatives", null, 0, Unit.COUNT));
    }

    @Test
    void citesTheShareAndTheMeanOfAGoalThatSetsApart() {
        assertThat(only("b").verify().finding().evidence())
                .containsExactly(
                        age(),
                        seen("allotted", null, Money.of(40), Unit.MONEY),
                        seen("share", null, 0.4, Unit.SHARE),
                        seen("meanShare", null, 0.5, Unit.SHARE));
    }

    @Test
    void citesPriorityAgeAndShareOfAGoalWithLittleMoney() {
        assertThat(only("c").verify().finding().evidence())
                .containsExactly(
                        seen("priority", "priority", 2, Unit.COUNT),
                        age(),
                        seen("allotted", null, Money.of("0.5"), Unit.MONEY),
                        seen("share", null, 0.005, Unit.SHARE));
    }

    @Test
    void saysThatNoInitiativeIsLinked() {
        Finding finding = only("a").verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Goal G has priority 2 and is 365 days old; no active initiative is linked to it.");
        assertThat(finding.texts().criterion())
                .isEqualTo("A goal of priority 2 or above is served by at least one active initiative within 60 days.");
    }

    @Test
    void saysOneDay() {
        Finding finding =
                unserved(aged(1).priority(2)).with("graceDays", 0).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Goal G has priority 2 and is 1 day old; no active initiative is linked to it.");
    }

    @Test
    void saysHowFarTheGoalIsBelowTheMean() {
        Finding finding = only("b").verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Goal G is meant to set the organisation apart and gets 40\u00a0% of the portfolio budget; "
                        + "the goals get 50\u00a0% on average.");
        assertThat(finding.texts().criterion())
                .isEqualTo("A goal that sets the organisation apart gets at least the mean share of the active goals.");
    }

    @Test
    void saysHowLittleMoneyStandsBehindTheGoal() {
        Finding finding = only("c").verify().finding();

        assertThat(finding.condition())
                .isEqualTo(
                        "Behind Goal G, a goal of priority 2, stand EUR\u00a00.50: 0.5\u00a0% of the portfolio budget.");
        assertThat(finding.texts().criterion())
                .isEqualTo("A goal of priority 2 or above gets at least 1\u00a0% of the portfolio budget.");
    }

    @Test
    void namesTheSettingsInTheCriteria() {
        Finding finding = poor().with("lowestPriority", 3)
                .with("graceDays", 90)
                .with("minShare", 0.025)
                .verify()
                .finding();

        assertThat(finding.texts().criterion())
                .isEqualTo("A goal of priority 3 or above is served by at least one active initiative within 90 days. "
                        + "A goal that sets the organisation apart gets at least the mean share of the active goals. "
                        + "A goal of priority 3 or above gets at least 2.5\u00a0% of the portfolio budget.");
    }

    // several alternatives

    @Test
    void mergesWhatHoldsOfOneGoal() {
        Finding finding =
                poor().supplied("goals.byOperations").verify().firesOn("GOAL:G").finding();

        assertThat(finding.alternatives()).containsExactly("a", "b", "c");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.8);
        assertThat(finding.guards())
                .containsExactly(
                        new Guard("by-operations", GuardOutcome.CLEAR),
                        new Guard("links-complete", GuardOutcome.CLEAR));
    }

    @Test
    void citesOnceWhatSeveralAlternativesCite() {
        assertThat(poor().verify().finding().evidence())
                .containsExactly(
                        seen("priority", "priority", 2, Unit.COUNT),
                        age(),
                        seen("activeInitiatives", null, 0, Unit.COUNT),
                        seen("allotted", null, Money.ZERO, Unit.MONEY),
                        seen("share", null, 0.0, Unit.SHARE),
                        seen("meanShare", null, 0.5, Unit.SHARE));
    }

    @Test
    void saysWhatEachAlternativeSaw() {
        assertThat(poor().verify().finding().condition())
                .isEqualTo("Goal G has priority 2 and is 365 days old; no active initiative is linked to it. "
                        + "Goal G is meant to set the organisation apart and gets 0\u00a0% of the portfolio budget; "
                        + "the goals get 50\u00a0% on average. "
                        + "Behind Goal G, a goal of priority 2, stand EUR\u00a00: 0\u00a0% of the portfolio budget.");
    }

    // fixtures

    private static RuleVerifier given(GoalBuilder goal) {
        return rule("AL-03").given(goal.build());
    }

    /** The goal G where links are known and none leads to it; budgets are unknown, so that only (a) can be assessed. */
    private static RuleVerifier unserved(GoalBuilder goal) {
        return given(goal).given(initiative("IDLE").goalLinks().build());
    }

    /** The goal G with an active initiative and this much of a portfolio budget of 100. */
    private static RuleVerifier little(GoalBuilder goal, String amount) {
        String rest = Money.of(100).minus(Money.of(amount)).toString();
        return given(goal).given(funded("I", "G", amount), elsewhere(budget(rest)));
    }

    /** The goals G, which sets the organisation apart, and H, with an active initiative and this much money each. */
    private static RuleVerifier apart(GoalBuilder goal, String amount, String amountOfOther) {
        return shared(goal.differentiator(true), amount, amountOfOther);
    }

    private static RuleVerifier shared(GoalBuilder goal, String amount, String amountOfOther) {
        return given(goal).given(other(), funded("I", "G", amount), funded("J", "H", amountOfOther));
    }

    /** A goal of which only this alternative holds. */
    private static RuleVerifier only(String alternative) {
        return switch (alternative) {
            case "a" -> unserved(important());
            case "b" -> apart(old(), "40", "60");
            default -> little(important(), "0.5");
        };
    }

    /** A goal of which every alternative holds. */
    private static RuleVerifier poor() {
        return given(important().differentiator(true)).given(other(), funded("J", "H", "100"));
    }

    /** What G gets of an initiative with these links and a budget of 100. */
    private static Object allotted(GoalLink... links) {
        return given(important())
                .given(
                        other(),
                        initiative("I").goalLinks(links).budgets(budget("100")).build())
                .with("minShare", 1)
                .verify()
                .finding()
                .evidence()
                .stream()
                .filter(item -> item.role().equals("allotted"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Evidence age() {
        return new Evidence("age", new FactRef(FactType.GOAL, "G"), "start", 365L, Unit.DAYS, LAST_YEAR);
    }

    private static Evidence seen(String role, @Nullable String field, Object value, Unit unit) {
        return new Evidence(role, new FactRef(FactType.GOAL, "G"), field, value, unit, null);
    }

    private static GoalBuilder important() {
        return old().priority(2);
    }

    private static GoalBuilder old() {
        return goal("G").start(LAST_YEAR);
    }

    private static GoalBuilder aged(int days) {
        return goal("G").start(AS_OF.minusDays(days));
    }

    /** A goal that takes part in the mean and, without a start, is not assessed itself. */
    private static Goal other() {
        return goal("H").build();
    }

    private static GoalBuilder goal(String id) {
        return goal(id, GoalStatus.ACTIVE);
    }

    private static GoalBuilder goal(String id, GoalStatus status) {
        return Goal.builder(id, "Goal " + id, status);
    }

    private static Initiative funded(String id, String goal, String amount) {
        return initiative(id)
                .goalLinks(GoalLink.to(goal))
                .budgets(budget(amount))
                .build();
    }

    /** An active initiative without a goal. */
    private static Initiative elsewhere(Budget... versions) {
        return initiative("ELSEWHERE").goalLinks().budgets(versions).build();
    }

    private static InitiativeBuilder initiative(String id) {
        return initiative(id, InitiativeStatus.ACTIVE);
    }

    private static InitiativeBuilder initiative(String id, InitiativeStatus status) {
        return Initiative.builder(id, "Initiative " + id, InitiativeType.PROJECT, status);
    }

    private static Budget budget(String amount) {
        return Budget.of(LAST_YEAR, Money.of(amount), BudgetReason.INITIAL);
    }

    private static Budget topUp(LocalDate date, String amount) {
        return Budget.of(date, Money.of(amount), BudgetReason.TOP_UP);
    }
}
