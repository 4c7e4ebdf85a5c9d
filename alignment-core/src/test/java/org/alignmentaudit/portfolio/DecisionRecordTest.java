package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Emergency;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.facts.UnplannedAndActual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which decisions answered pressure, what customers contributed to them, and the money of a year they are held against. */
class DecisionRecordTest {

    private static final Initiative UNLINKED = initiative("I").goalLinks().build();

    private static DecisionBuilder pressed(String id) {
        return decision(id, daysAgo(5)).trigger(Trigger.CASH);
    }

    private static PortfolioProfile profile(Fact... facts) {
        return portfolio(facts).profile();
    }

    private static Reactions reactions(Fact... facts) {
        return profile(facts).reactions(180);
    }

    private static EvidenceItem from(@Nullable EvidenceOrigin origin) {
        return new EvidenceItem(null, EvidenceStance.NEUTRAL, null, origin, null, null, null, null);
    }

    private static CustomerEvidence evidence(Fact... decisions) {
        Portfolio portfolio = Given.organization().add(UNLINKED).add(decisions).build();
        return portfolio.profile().customerEvidence(portfolio.initiatives().get(0));
    }

    @Test
    void tellsHowManyAreExcusedOnlyWhereEmergenciesAreKnown() {
        DecisionBuilder regulated = decision("C", daysAgo(5)).trigger(Trigger.REGULATION);

        assertThat(reactions(regulated.build()).excusedIfKnown()).isNull();
        assertThat(reactions(regulated.emergency(Emergency.SAFETY).build()).excusedIfKnown())
                .isEqualTo(1);
    }

    @Test
    void countsDecisionsTriggersAndWhatIsExcused() {
        assertThat(reactions(
                        pressed("A").build(),
                        pressed("B").emergency(Emergency.SAFETY).build(),
                        decision("C", daysAgo(5)).trigger(Trigger.REGULATION).build(),
                        decision("D", daysAgo(5)).build(),
                        decision("E", daysAgo(180)).trigger(Trigger.CASH).build()))
                .isEqualTo(new Reactions(4, 3, 1, 2, true, List.of("A")));
    }

    @Test
    void aDecisionServesAGoalThatItNamesOrIsAbout() {
        assertThat(reactions(
                                goal("G").build(),
                                pressed("A").goalIds("G").build(),
                                pressed("B")
                                        .subjectType(SubjectType.GOAL)
                                        .subjectId("G")
                                        .build())
                        .reactive())
                .isEmpty();
    }

    @Test
    void aDecisionServesTheActiveGoalsOfItsInitiative() {
        assertThat(reactions(
                                goal("G").build(),
                                goal("OLD").due(daysAgo(31)).build(),
                                UNLINKED,
                                initiative("J").goalLinks(GoalLink.to("G")).build(),
                                initiative("K").goalLinks(GoalLink.to("OLD")).build(),
                                initiative("L").build(),
                                pressed("A").subjectId("I").build(),
                                pressed("B").subjectId("J").build(),
                                pressed("C").subjectId("K").build(),
                                pressed("D").subjectId("L").build())
                        .reactive())
                .containsExactly("A", "C");
    }

    @Test
    void withoutADecisionThereIsNoShare() {
        assertThat(reactions().share()).isZero();
        assertThat(reactions().triggersKnown(1)).isFalse();
        assertThat(new Reactions(4, 3, 0, 0, true, List.of("A")).share()).isEqualTo(0.25);
        assertThat(new Reactions(4, 3, 0, 0, true, List.of("A")).triggersKnown(3))
                .isTrue();
    }

    @Test
    void countsWhatCustomersContributed() {
        assertThat(evidence(
                        decision("A", daysAgo(5))
                                .subjectId("I")
                                .evidence(from(EvidenceOrigin.CUSTOMER), from(EvidenceOrigin.VENDOR))
                                .build(),
                        decision("B", daysAgo(5)).subjectId("I").evidence().build(),
                        decision("C", daysAgo(5))
                                .evidence(from(EvidenceOrigin.CUSTOMER))
                                .build()))
                .isEqualTo(new CustomerEvidence(2, 1, true));
    }

    @Test
    void evidenceIsNotCompleteWhereADecisionDoesNotListIt() {
        CustomerEvidence unknown =
                evidence(decision("A", daysAgo(5)).subjectId("I").build());
        assertThat(unknown).isEqualTo(new CustomerEvidence(1, 0, false));
        assertThat(unknown.known()).isFalse();
        assertThat(unknown.none()).isFalse();
    }

    @Test
    void evidenceIsNotCompleteWhereItStatesNoOrigin() {
        assertThat(evidence(decision("A", daysAgo(5))
                                .subjectId("I")
                                .evidence(from(null))
                                .build())
                        .complete())
                .isFalse();
    }

    @Test
    void onePieceFromCustomersIsEnoughToTell() {
        assertThat(new CustomerEvidence(2, 1, false).known()).isTrue();
        assertThat(new CustomerEvidence(2, 1, false).none()).isFalse();
        assertThat(new CustomerEvidence(0, 0, true).none()).isTrue();
    }

    @Test
    void theAnnualBudgetIsWhatWasPlannedForTheYear() {
        PortfolioProfile profile = profile(
                initiative("I")
                        .budgets(budget("100"))
                        .spending(planned(365, "7"))
                        .build(),
                initiative("J").spending(planned(364, "30"), planned(0, "10")).build());
        assertThat(profile.annualBudget()).isEqualTo(Money.of(40));
        assertThat(profile.shareOfAnnualBudget(
                        decision("D", AS_OF).amount(Money.of(10)).build()))
                .isEqualTo(0.25);
        assertThat(profile.shareOfAnnualBudget(decision("D", AS_OF).build())).isZero();
    }

    @Test
    void thePortfolioBudgetStandsInForTheAnnualBudget() {
        assertThat(profile(initiative("I").budgets(budget("100")).build()).annualBudget())
                .isEqualTo(Money.of(100));
        assertThat(profile().annualBudget()).isEqualTo(Money.ZERO);
        assertThat(profile()
                        .shareOfAnnualBudget(
                                decision("D", AS_OF).amount(Money.of(10)).build()))
                .isZero();
    }

    @Test
    void unplannedSpendingIsThatOfAllInitiativesButForRegulation() {
        assertThat(profile(
                                initiative("I").spending(unplanned("30", "10")).build(),
                                initiative("J").spending(unplanned("20", "5")).build(),
                                initiative("K")
                                        .trigger(Trigger.REGULATION)
                                        .spending(unplanned("50", "50"))
                                        .build())
                        .unplannedSpending(365))
                .isEqualTo(new UnplannedAndActual(Money.of(15), Money.of(100)));
    }

    private static Spend planned(int daysAgo, String amount) {
        return Spend.of(daysAgo(daysAgo), Money.of(amount), Money.ZERO);
    }

    private static Spend unplanned(String actual, String part) {
        return new Spend(daysAgo(5), null, Money.of(actual), Money.of(part), null, null);
    }
}
