package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Participant ADA = Participant.of("ADA", ParticipantRole.LEAD, Stance.FOR);
    private static final Participant BEN = Participant.of("BEN", ParticipantRole.MEMBER, Stance.FOR);
    private static final Participant EVE = Participant.of("EVE", ParticipantRole.CHALLENGER, Stance.AGAINST);
    private static final Participant SILENT = new Participant("SAM", ParticipantRole.MEMBER, null, null);
    private static final Dissent DISSENT = new Dissent("Too dear.", null);

    private static DecisionBuilder decided() {
        return decision(DecisionKind.SELECT, TODAY);
    }

    @Test
    void aSubjectWithoutKindIsAnInitiative() {
        assertThat(decided().subjectId("I").build().subjectType()).isEqualTo(SubjectType.INITIATIVE);
    }

    @Test
    void noSubjectHasNoKind() {
        assertThat(decided().build().subjectType()).isNull();
    }

    @Test
    void listsOfIdsAreSorted() {
        Decision decision = decided()
                .relatedIds("C", "A", "B")
                .goalIds("G2", "G1")
                .principleIds("V2", "V1")
                .build();
        assertThat(decision.relatedIds()).containsExactly("A", "B", "C");
        assertThat(decision.goalIds()).containsExactly("G1", "G2");
        assertThat(decision.principleIds()).containsExactly("V1", "V2");
    }

    @Test
    void participantsAreCountedFromTheirRows() {
        Decision decision = decided().participants(ADA, BEN).build();
        assertThat(decision.participantTotal()).isEqualTo(2);
        assertThat(decision.takenByAtLeast(2)).isTrue();
        assertThat(decision.takenByAtLeast(3)).isFalse();
    }

    @Test
    void theCountOfParticipantsStandsInForRows() {
        Decision decision = decided().participantCount(5).build();
        assertThat(decision.participantTotal()).isEqualTo(5);
        assertThat(decision.takenByAtLeast(5)).isTrue();
    }

    @Test
    void nobodyKnownTookPart() {
        Decision decision = decided().build();
        assertThat(decision.participantTotal()).isNull();
        assertThat(decision.takenByAtLeast(0)).isFalse();
    }

    @Test
    void noParticipantIsZero() {
        assertThat(decided().participants().build().participantTotal()).isZero();
    }

    @Test
    void dissentsAreObjectionsAndVotesAgainst() {
        assertThat(decided().participants(ADA, EVE).dissents(DISSENT).build().dissentTotal())
                .isEqualTo(2);
    }

    @Test
    void votesAgainstAloneDoNotTellTheNumberOfDissents() {
        assertThat(decided().participants(ADA, EVE).build().dissentTotal()).isNull();
    }

    @Test
    void theCountOfDissentsStandsInForRows() {
        assertThat(decided().dissentCount(3).build().dissentTotal()).isEqualTo(3);
        assertThat(decided().dissents().build().dissentTotal()).isZero();
    }

    @Test
    void doingNothingIsNoRealOption() {
        Decision decision = decided()
                .options(Option.of("Buy"), Option.of("Build"), Option.nothing("Leave it"))
                .build();
        assertThat(decision.realOptionTotal()).isEqualTo(2);
    }

    @Test
    void theCountOfOptionsStandsInForRows() {
        assertThat(decided().optionCount(1).build().realOptionTotal()).isEqualTo(1);
        assertThat(decided().build().realOptionTotal()).isNull();
    }

    @Test
    void isUnanimousWhereEverybodyVotedFor() {
        assertThat(decided().participants(ADA, BEN).build().unanimous()).isTrue();
    }

    @Test
    void oneVoteAgainstBreaksUnanimity() {
        assertThat(decided().participants(ADA, BEN, EVE).build().unanimous()).isFalse();
    }

    @Test
    void aMissingVoteBreaksUnanimity() {
        assertThat(decided().participants(ADA, BEN, SILENT).build().unanimous()).isFalse();
    }

    @Test
    void anAbstentionBreaksUnanimity() {
        Participant abstaining = Participant.of("ANN", ParticipantRole.MEMBER, Stance.ABSTAIN);
        assertThat(decided().participants(ADA, abstaining).build().unanimous()).isFalse();
    }

    @Test
    void nobodyIsNotUnanimous() {
        assertThat(decided().participants().build().unanimous()).isFalse();
        assertThat(decided().build().unanimous()).isFalse();
    }

    @Test
    void countsWithoutDissentAreUnanimous() {
        assertThat(decided().participantCount(4).dissentCount(0).build().unanimous())
                .isTrue();
        assertThat(decided().participantCount(4).dissentCount(1).build().unanimous())
                .isFalse();
        assertThat(decided().participantCount(4).build().unanimous()).isFalse();
        assertThat(decided().dissentCount(0).build().unanimous()).isFalse();
    }

    @Test
    void consensusIsKnownFromVotesOrFromBothCounts() {
        assertThat(decided().participants(ADA).build().consensusKnown()).isTrue();
        assertThat(decided().participantCount(4).dissentCount(0).build().consensusKnown())
                .isTrue();
        assertThat(decided().participantCount(4).build().consensusKnown()).isFalse();
        assertThat(decided().dissentCount(0).build().consensusKnown()).isFalse();
        assertThat(decided().build().consensusKnown()).isFalse();
    }

    @Test
    void isIrreversibleOnlyWhereThatIsStated() {
        assertThat(decided().reversible(false).build().irreversible()).isTrue();
        assertThat(decided().reversible(true).build().irreversible()).isFalse();
        assertThat(decided().build().irreversible()).isFalse();
    }

    @Test
    void isDebatedWhereEvidenceAgainstWasAnswered() {
        assertThat(decided().evidence(against("Prices fell.")).build().debated())
                .isTrue();
        assertThat(decided().evidence(against(null)).build().debated()).isFalse();
        assertThat(decided().evidence().build().debated()).isFalse();
    }

    private static EvidenceItem against(String response) {
        return new EvidenceItem(null, EvidenceStance.CONTRADICTS, null, null, null, null, response, null);
    }

    @Test
    void findsPhrasesOfTheRationaleInAnyCase() {
        Decision decision =
                decided().rationale("We have ALREADY invested too much.").build();
        assertThat(decision.rationaleHolds(List.of("sunk", "already Invested"))).isTrue();
        assertThat(decision.rationaleHolds(List.of("sunk"))).isFalse();
        assertThat(decided().build().rationaleHolds(Set.of(""))).isFalse();
    }

    @Test
    void isNamedByItsTitleOrElseById() {
        assertThat(decided().title("Which till?").build().ref())
                .isEqualTo(new SubjectRef(SubjectType.DECISION, "D", "Which till?"));
        assertThat(decided().build().ref().name()).isEqualTo("D");
    }
}
