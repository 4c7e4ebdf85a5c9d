package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the decisions directly before were taken by the same group, without dissent. */
class DeliberationsTest {

    private static Participant[] people(String... ids) {
        return Arrays.stream(ids)
                .map(id -> Participant.of(id, ParticipantRole.MEMBER, Stance.FOR))
                .toArray(Participant[]::new);
    }

    private static DecisionBuilder taken(String id, int daysAgo, String... people) {
        return decision(id, daysAgo(daysAgo)).participants(people(people));
    }

    private static Decision agreed(String id, int daysAgo, String... people) {
        return taken(id, daysAgo, people).dissents().build();
    }

    private static boolean sameGroup(int decisions, Decision decision, Fact... before) {
        Portfolio portfolio = Given.organization().add(before).add(decision).build();
        return new Deliberations(portfolio).sameGroupBefore(decision, decisions, 0.8);
    }

    @Test
    void theSamePeopleTookTheDecisionsBefore() {
        assertThat(sameGroup(2, agreed("D", 1, "A", "B"), agreed("C", 2, "B", "A"), agreed("B", 3, "A", "B")))
                .isTrue();
    }

    @Test
    void fewerDecisionsBeforeAreNoSign() {
        assertThat(sameGroup(2, agreed("D", 1, "A", "B"), agreed("C", 2, "A", "B"), agreed("E", 0, "A", "B")))
                .isFalse();
    }

    @Test
    void anotherGroupInBetweenIsNoSign() {
        assertThat(sameGroup(2, agreed("D", 1, "A", "B"), agreed("C", 2, "X", "Y"), agreed("B", 3, "A", "B")))
                .isFalse();
    }

    @Test
    void onlyTheDecisionsDirectlyBeforeAreLookedAt() {
        assertThat(sameGroup(1, agreed("D", 1, "A", "B"), agreed("C", 2, "A", "B"), agreed("B", 3, "X", "Y")))
                .isTrue();
    }

    @Test
    void dissentBeforeIsNoSign() {
        Decision disputed = taken("C", 2, "A", "B").dissentCount(1).build();
        assertThat(sameGroup(1, agreed("D", 1, "A", "B"), disputed)).isFalse();
    }

    @Test
    void unknownDissentBeforeIsNoSign() {
        assertThat(sameGroup(
                        1, agreed("D", 1, "A", "B"), taken("C", 2, "A", "B").build()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"A B C D E, true", "A B C D, true", "A B C D E F, true", "A B C, false", "A B C D X, false"})
    void fourInFiveInCommonAreTheSameGroup(String before, boolean same) {
        assertThat(sameGroup(1, agreed("D", 1, "A", "B", "C", "D", "E"), agreed("C", 2, before.split(" "))))
                .isEqualTo(same);
    }

    @Test
    void theSameCommitteeIsTheSameGroupWhoeverCame() {
        Decision board = taken("D", 1, "A").group("board").dissents().build();
        Decision boardBefore = taken("C", 2, "X").group("board").dissents().build();
        Decision other = taken("C", 2, "X").group("works").dissents().build();
        assertThat(sameGroup(1, board, boardBefore)).isTrue();
        assertThat(sameGroup(1, board, other)).isFalse();
    }

    @Test
    void groupsNobodyKnowsAreNotTheSame() {
        Decision unknown = decision("D", daysAgo(1)).dissents().build();
        assertThat(sameGroup(1, unknown, decision("C", daysAgo(2)).dissents().build()))
                .isFalse();
    }

    @Test
    void decisionsOfOneDayFollowTheirIds() {
        assertThat(sameGroup(1, agreed("D", 1, "A"), agreed("C", 1, "A"))).isTrue();
        assertThat(sameGroup(1, agreed("D", 1, "A"), agreed("E", 1, "A"))).isFalse();
    }

    @Test
    void decisionsStillToComeAreNotSeen() {
        Decision decision = agreed("D", 0, "A");
        Portfolio portfolio = portfolio(agreed("C", -1, "A"), decision);
        assertThat(new Deliberations(portfolio).sameGroupBefore(decision, 1, 0.8))
                .isFalse();
    }
}
