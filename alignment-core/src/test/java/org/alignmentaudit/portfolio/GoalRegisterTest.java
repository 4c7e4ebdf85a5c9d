package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Organization;
import org.junit.jupiter.api.Test;

/** All goals taken together. */
class GoalRegisterTest {

    private static final LocalDate NEXT_YEAR = AS_OF.plusDays(365);

    private static GoalRegister of(GoalBuilder... goals) {
        PortfolioBuilder portfolio = organization();
        for (GoalBuilder goal : goals) {
            portfolio.add(goal.build());
        }
        return portfolio.build().profile().goalRegister();
    }

    private static GoalBuilder draft(String id) {
        return Goal.builder(id, "Draft " + id, GoalStatus.DRAFT);
    }

    @Test
    void countsGoalsByStatus() {
        GoalRegister register = of(goal("A"), draft("B"), Goal.builder("C", "Closed", GoalStatus.MET));

        assertThat(register.goals()).isEqualTo(3);
        assertThat(register.active()).isEqualTo(1);
        assertThat(register.drafts()).isEqualTo(1);
    }

    @Test
    void aHorizonIsKnownFromOneGoalOrFromAll() {
        assertThat(of().horizonKnown(365)).isTrue();
        assertThat(of(goal("A"), goal("B").due(NEXT_YEAR)).horizonKnown(365)).isTrue();
        assertThat(of(goal("A"), goal("B").due(AS_OF)).horizonKnown(365)).isFalse();
        assertThat(of(goal("A"), goal("B").due(AS_OF)).withoutHorizon(365)).isFalse();
    }

    @Test
    void nothingLooksAheadWhereAllGoalsEndEarlierAndNoneIsStanding() {
        assertThat(of().withoutHorizon(365)).isTrue();
        assertThat(of(goal("A").due(NEXT_YEAR.minusDays(1))).withoutHorizon(365))
                .isTrue();
        assertThat(of(goal("A").due(NEXT_YEAR)).withoutHorizon(365)).isFalse();
        assertThat(of(goal("A").standing(true)).withoutHorizon(365)).isFalse();
    }

    @Test
    void allEndsWithinTheDaysUntilTheLastOfThem() {
        assertThat(of().endsWithin(365)).isFalse();
        assertThat(of(goal("A").due(NEXT_YEAR), goal("B").due(AS_OF)).endsWithin(365))
                .isTrue();
        assertThat(of(goal("A").due(NEXT_YEAR.plusDays(1))).endsWithin(365)).isFalse();
        assertThat(of(goal("A").due(AS_OF), goal("B")).endsWithin(365)).isFalse();
        assertThat(of(goal("A").due(AS_OF).standing(true)).endsWithin(365)).isFalse();
        assertThat(of(goal("A").due(NEXT_YEAR), goal("B").due(AS_OF)).lastDue()).isEqualTo(NEXT_YEAR);
    }

    @Test
    void draftsAreAsOldAsTheYoungest() {
        GoalRegister register = of(draft("A").start(daysAgo(61)), draft("B").start(daysAgo(90)));

        assertThat(register.youngestDraftDays()).isEqualTo(61);
        assertThat(register.onlyDraftsOlderThan(60)).isTrue();
        assertThat(register.onlyDraftsOlderThan(61)).isFalse();
    }

    @Test
    void theAgeOfDraftsIsUnknownWhereOneHasNoStart() {
        assertThat(of(draft("A").start(daysAgo(61)), draft("B")).draftAgesKnown())
                .isFalse();
        assertThat(of(draft("A").start(daysAgo(61)), draft("B")).onlyDraftsOlderThan(1))
                .isFalse();
        assertThat(of(draft("A"), goal("B")).draftAgesKnown()).isTrue();
        assertThat(of().draftAgesKnown()).isTrue();
        assertThat(of().onlyDraftsOlderThan(0)).isFalse();
    }

    @Test
    void knowsHowLongItWasKeptWhereTheFirstDayIsSupplied() {
        Organization young =
                Organization.builder("O", "Org", AS_OF).since(daysAgo(30)).build();

        assertThat(Portfolio.builder().organization(young).build().profile().goalRegister())
                .satisfies(register -> assertThat(register.keptWithin(30)).isTrue())
                .satisfies(register -> assertThat(register.keptWithin(29)).isFalse());
        assertThat(Portfolio.builder()
                        .organization(young)
                        .unavailable("organization.since")
                        .build()
                        .profile()
                        .goalRegister()
                        .keptWithin(30))
                .isFalse();
        assertThat(of().keptWithin(30)).isFalse();
    }
}
