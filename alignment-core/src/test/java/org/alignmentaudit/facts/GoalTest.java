package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.goal;
import static org.alignmentaudit.facts.Given.objective;
import static org.alignmentaudit.facts.Given.seenToday;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GoalTest {

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void onlyTheStatusActiveIsActive(GoalStatus status) {
        assertThat(seenToday(Goal.builder("G", "Grow", status)).active()).isEqualTo(status == GoalStatus.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void isGivenUpWhereItIsDroppedOrSuperseded(GoalStatus status) {
        assertThat(Goal.builder("G", "Grow", status).build().givenUp())
                .isEqualTo(status == GoalStatus.DROPPED || status == GoalStatus.SUPERSEDED);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "30, true", "31, false", "-1, true"})
    void staysActiveThirtyDaysAfterItWasDue(int daysAgo, boolean active) {
        assertThat(seenToday(goal().due(daysAgo(daysAgo))).active()).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, true", "-1, false"})
    void isActiveFromItsFirstDay(int daysAgo, boolean active) {
        assertThat(seenToday(goal().start(daysAgo(daysAgo))).active()).isEqualTo(active);
    }

    @Test
    void outsideAPortfolioEverythingThatWasDueIsLongPast() {
        assertThat(goal().due(daysAgo(-1000)).build().active()).isFalse();
        assertThat(goal().build().active()).isTrue();
    }

    @Test
    void isStrategicWithoutAParent() {
        assertThat(goal().build().strategic()).isTrue();
        assertThat(goal().parentId("P").build().strategic()).isFalse();
    }

    @Test
    void itsAgeIsTheDaysSinceItsStart() {
        assertThat(seenToday(goal().start(daysAgo(61))).ageDays()).isEqualTo(61);
    }

    @Test
    void hasNoAgeWithoutAStart() {
        Goal goal = seenToday(goal());
        assertThat(goal.ageDays()).isNull();
        assertThat(goal.olderThan(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"60, false", "61, true"})
    void olderThanExcludesTheNumberOfDays(int age, boolean older) {
        assertThat(seenToday(goal().start(daysAgo(age))).olderThan(60)).isEqualTo(older);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false"})
    void importantToIncludesTheLowestPriority(int priority, boolean important) {
        assertThat(goal().priority(priority).build().importantTo(2)).isEqualTo(important);
    }

    @Test
    void isOfNoKnownImportanceWithoutAPriority() {
        assertThat(goal().build().importantTo(5)).isFalse();
    }

    @Test
    void whatIsNotStatedDoesNotHold() {
        Goal goal = goal().build();
        assertThat(goal.deliveredByOperations()).isFalse();
        assertThat(goal.distinguishing()).isFalse();
    }

    @Test
    void whatIsStatedHolds() {
        Goal goal = goal().byOperations(true).differentiator(true).build();
        assertThat(goal.deliveredByOperations()).isTrue();
        assertThat(goal.distinguishing()).isTrue();
    }

    @Test
    void oneQuantifiedObjectiveQuantifiesIt() {
        Objective vague = objective(null, null, null, null, Direction.UP);
        Objective exact = objective("K", 1.0, 2.0, "EUR", Direction.UP);
        assertThat(goal().objectives(vague).build().quantified()).isFalse();
        assertThat(goal().objectives(vague, exact).build().quantified()).isTrue();
        assertThat(goal().build().quantified()).isFalse();
    }

    @Test
    void isNamedByItsTitle() {
        assertThat(goal().build().ref()).isEqualTo(new SubjectRef(SubjectType.GOAL, "G", "Grow"));
    }

    @Test
    void isStatedActiveEvenLongPastItsDueDate() {
        assertThat(seenToday(goal().due(daysAgo(900))).statedActive()).isTrue();
        assertThat(seenToday(Goal.builder("G", "Grow", GoalStatus.MET)).statedActive())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"30, false", "31, true", "-1, false"})
    void isOverdueForLongerThanTheNumberOfDays(int daysAgo, boolean longer) {
        Goal goal = seenToday(goal().due(daysAgo(daysAgo)));

        assertThat(goal.overdueDays()).isEqualTo(daysAgo);
        assertThat(goal.overdueLongerThan(30)).isEqualTo(longer);
    }

    @Test
    void isNotOverdueWithoutADueDate() {
        assertThat(seenToday(goal()).overdueDays()).isNull();
        assertThat(seenToday(goal()).overdueLongerThan(0)).isFalse();
    }
}
