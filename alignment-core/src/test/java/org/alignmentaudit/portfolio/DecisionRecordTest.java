package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Emergency;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decisions are about, which of them answered pressure, and what customers contributed to them. */
class DecisionRecordTest {

    private static final Initiative UNLINKED = initiative("I").goalLinks().build();

    private static DecisionBuilder pressed(String id) {
        return decision(id, daysAgo(5)).trigger(Trigger.CASH);
    }

    private static DecisionRecord decisions(Fact... facts) {
        return portfolio(facts).profile().decisions();
    }

    private static Reactions reactions(Fact... facts) {
        return decisions(facts).reactions(180);
    }

    private static EvidenceItem from(@Nullable EvidenceOrigin origin) {
        return new EvidenceItem(null, EvidenceStance.NEUTRAL, null, origin, null, null, null, null);
    }

    private static CustomerEvidence evidence(Fact... decisions) {
        Portfolio portfolio = Given.organization().add(UNLINKED).add(decisions).build();
        return portfolio
                .profile()
                .decisions()
                .customerEvidence(portfolio.initiatives().get(0));
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
    void findsTheInitiativeThatADecisionIsAbout() {
        Portfolio all = portfolio(
                initiative("I").build(), initiative("J").build(), goal("I").build());
        DecisionRecord decisions = all.profile().decisions();

        assertThat(decisions.initiative(about(SubjectType.INITIATIVE)))
                .isSameAs(all.initiatives().get(0));
        assertThat(decisions.initiative(about(SubjectType.GOAL))).isNull();
        assertThat(decisions.initiative(decision("D", AS_OF).build())).isNull();
    }

    private static Decision about(SubjectType type) {
        return decision("D", AS_OF).subjectType(type).subjectId("I").build();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "29, true", "30, false", "-1, false"})
    void aDecisionCountsForSoManyDaysUpToTheDayOfTheAudit(int daysAgo, boolean counts) {
        Decision decision =
                Decision.builder("D", DecisionKind.START, daysAgo(daysAgo)).build();
        assertThat(decisions().recent(decision, 30)).isEqualTo(counts);
    }
}
