package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When initiatives were approved, and what was known by then. */
class ApprovalsTest {

    private static final LocalDate APPROVED = AS_OF.minusDays(50);

    private static Approvals approvals(Fact... facts) {
        return portfolio(facts).profile().approvals();
    }

    private static Decision start(int daysBefore) {
        return Decision.builder("D" + daysBefore, DecisionKind.START, APPROVED.minusDays(daysBefore))
                .subjectId("I")
                .build();
    }

    private static Assessment score(int daysBefore, @Nullable LocalDate recorded) {
        return new Assessment(APPROVED.minusDays(daysBefore), 0.4, null, null, recorded);
    }

    @Test
    void theStatedDayGoesBeforeTheEarliestStartAndThatBeforeTheActualOne() {
        Initiative stated =
                initiative("I").approvedOn(APPROVED).actualStart(AS_OF).build();
        Initiative decided = initiative("I").actualStart(AS_OF).build();

        assertThat(approvals(stated, start(3)).on(stated)).isEqualTo(APPROVED);
        assertThat(approvals(decided, start(3), start(1)).on(decided)).isEqualTo(APPROVED.minusDays(3));
        assertThat(approvals(decided).on(decided)).isEqualTo(AS_OF);
        assertThat(approvals(initiative("I").build()).on(initiative("I").build()))
                .isNull();
    }

    @Test
    void onlyScoresOfTheDayOrBeforeCount() {
        Initiative scored = initiative("I")
                .approvedOn(APPROVED)
                .assessments(score(1, null), score(0, APPROVED.plusDays(1)), score(-1, null))
                .build();

        FitAtApproval fit = approvals(scored).fit(scored);

        assertThat(fit.assessments()).extracting(Assessment::date).containsExactly(APPROVED.minusDays(1), APPROVED);
        assertThat(fit.unassessed()).isFalse();
        assertThat(fit.unexplainedBelow(0.5)).isTrue();
        assertThat(fit.unexplainedBelow(0.4)).isFalse();
        assertThat(fit.enteredLater()).isFalse();
    }

    @Test
    void nothingIsKnownOfTheFitWithoutADayOrScores() {
        Initiative undated = initiative("I").assessments().build();
        Initiative unscored = initiative("I").approvedOn(APPROVED).build();

        assertThat(approvals(undated).fit(undated)).isNull();
        assertThat(approvals(unscored).fit(unscored)).isNull();
        assertThat(approvals(unscored).assessable(unscored)).isFalse();
    }

    @Test
    void anInitiativeIsSmallUpToAShareOfThePortfolio() {
        Initiative small = initiative("I").budgets(budget("1")).build();
        Initiative none = initiative("N").budgets().build();
        Initiative unknown = initiative("U").build();
        Approvals approvals = approvals(
                small, none, unknown, initiative("L").budgets(budget("99")).build());

        assertThat(approvals.small(small, 0.01)).isTrue();
        assertThat(approvals.small(small, 0.009)).isFalse();
        assertThat(approvals.small(none, 0.01)).isTrue();
        assertThat(approvals.small(unknown, 0.01)).isFalse();
        assertThat(approvals.sizeKnown(unknown)).isFalse();
    }

    @Test
    void namesTheFieldThatTellsTheDayUnlessADecisionDoes() {
        Initiative stated = initiative("I").approvedOn(APPROVED).build();
        Initiative started = initiative("I").actualStart(AS_OF).build();

        assertThat(approvals(stated, start(3)).field(stated)).isEqualTo("approvedOn");
        assertThat(approvals(started, start(3)).field(started)).isNull();
        assertThat(approvals(started).field(started)).isEqualTo("actualStart");
    }
}
