package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Stance;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-12 fires. */
class SelfApprovalOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new SelfApprovalOracle().firing(portfolio(facts)));
    }

    private static Participant as(String person, ParticipantRole role) {
        return Participant.of(person, role, Stance.FOR);
    }

    private static Fact scored(double score) {
        return initiative("I")
                .sponsor("P")
                .assessments(new Assessment(daysAgo(50), score, null, null, null))
                .build();
    }

    private static Fact approved(int daysAgo, DecisionKind kind, String approver) {
        return Decision.builder("D", kind, daysAgo(daysAgo))
                .subjectId("I")
                .participants(as(approver, ParticipantRole.APPROVER))
                .build();
    }

    @Test
    void theSponsorApprovesAgainstALowScore() {
        assertThat(firing(scored(0.49), approved(50, DecisionKind.START, "P")))
                .containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(firing(scored(0.5), approved(50, DecisionKind.START, "P"))).isEmpty();
        assertThat(firing(scored(0.49), approved(51, DecisionKind.START, "P"))).isEmpty();
        assertThat(firing(scored(0.49), approved(50, DecisionKind.START, "Q"))).isEmpty();
    }

    @Test
    void aStopOverridesNoScore() {
        assertThat(firing(scored(0.1), approved(5, DecisionKind.STOP, "P"))).isEmpty();
        assertThat(firing(scored(0.1), approved(5, DecisionKind.PAUSE, "P"))).isEmpty();
    }

    private static Map<String, Set<String>> approvals(int own, int all, int daysAgo) {
        return firing(IntStream.range(0, all)
                .mapToObj(i -> Decision.builder("D" + i, DecisionKind.OTHER, daysAgo(daysAgo))
                        .participants(
                                as("P", ParticipantRole.APPROVER), as(i < own ? "P" : "Q", ParticipantRole.PROPOSER))
                        .build())
                .toArray(Fact[]::new));
    }

    @Test
    void threeOfFiveApprovalsOfOnesOwn() {
        assertThat(approvals(6, 10, 364)).containsEntry("ORGANIZATION:O", Set.of("b"));
        assertThat(approvals(5, 10, 364)).isEmpty();
        assertThat(approvals(6, 10, 365)).isEmpty();
        assertThat(approvals(7, 7, 1)).isEmpty();
        assertThat(approvals(8, 8, 1)).isNotEmpty();
    }

    @Test
    void theSponsorStandsInForTheProposer() {
        Fact[] facts = IntStream.range(0, 9)
                .mapToObj(i -> i == 8
                        ? scored(0.9)
                        : Decision.builder("D" + i, DecisionKind.OTHER, daysAgo(5))
                                .subjectId("I")
                                .participants(as("P", ParticipantRole.APPROVER))
                                .build())
                .toArray(Fact[]::new);
        assertThat(firing(facts)).containsEntry("ORGANIZATION:O", Set.of("b"));
    }
}
