package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.decision;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who had which part in a decision. */
class DecidingRolesTest {

    private static Decision decided(Participant... people) {
        return decision(DecisionKind.START, daysAgo(1)).participants(people).build();
    }

    private static Participant in(ParticipantRole role, String person) {
        return new Participant(person, role, null, null);
    }

    @Test
    void namesEachPersonOfARoleOnceInOrder() {
        Decision decision = decided(
                in(ParticipantRole.SPONSOR, "q"),
                in(ParticipantRole.SPONSOR, "p"),
                new Participant("q", ParticipantRole.SPONSOR, Stance.FOR, 1),
                in(ParticipantRole.MEMBER, "r"));

        assertThat(decision.inRole(ParticipantRole.SPONSOR)).containsExactly("p", "q");
        assertThat(decision.inRole(ParticipantRole.LEAD)).isEmpty();
    }

    @Test
    void isChallengedBySomebodyInThatRole() {
        assertThat(decided(in(ParticipantRole.CHALLENGER, "p")).challenged()).isTrue();
        assertThat(decided(new Participant("p", ParticipantRole.MEMBER, Stance.AGAINST, 1))
                        .challenged())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FOR, true", ", true", "AGAINST, false", "ABSTAIN, false"})
    void isApprovedByApproversWhoDidNotVoteOtherwise(@Nullable Stance stance, boolean approves) {
        assertThat(decided(new Participant("p", ParticipantRole.APPROVER, stance, null))
                        .approvedBy()
                        .contains("p"))
                .isEqualTo(approves);
    }

    @Test
    void isNotApprovedByOthersWhoVotedForIt() {
        assertThat(decided(new Participant("p", ParticipantRole.LEAD, Stance.FOR, 1))
                        .approvedBy())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void stopAndPauseStopTheWork(DecisionKind kind) {
        assertThat(decision(kind, daysAgo(1)).build().stops())
                .isEqualTo(kind == DecisionKind.STOP || kind == DecisionKind.PAUSE);
    }
}
