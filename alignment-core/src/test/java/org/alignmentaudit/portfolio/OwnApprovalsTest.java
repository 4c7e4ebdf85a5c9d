package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who approved what they had proposed or sponsor. */
class OwnApprovalsTest {

    private static Participant approver(String person) {
        return new Participant(person, ParticipantRole.APPROVER, null, null);
    }

    private static Participant proposer(String person) {
        return new Participant(person, ParticipantRole.PROPOSER, null, null);
    }

    private static Decision decision(String id, DecisionKind kind, int daysAgo, Participant... people) {
        return Decision.builder(id, kind, daysAgo(daysAgo))
                .subjectId("I")
                .participants(people)
                .build();
    }

    private static Assessment score(int daysAgo, double score) {
        return new Assessment(daysAgo(daysAgo), score, null, null, null);
    }

    private static Initiative scored(double score) {
        return initiative("I").sponsor("p").assessments(score(100, score)).build();
    }

    private static OwnApprovals of(Fact... facts) {
        return organization().add(facts).build().profile().habits().ownApprovals();
    }

    private static List<String> overridden(Fact... facts) {
        OverriddenScores overridden = of(facts).overridden(365, 0.5);
        return overridden == null
                ? List.of()
                : overridden.approvals().stream()
                        .map(approval -> approval.decision().id())
                        .toList();
    }

    @Test
    void aLowScoreThatOnlyTheSponsorSetAside() {
        Decision own = decision("D", DecisionKind.START, 50, approver("p"));

        assertThat(overridden(scored(0.49), own)).containsExactly("D");
        assertThat(overridden(scored(0.5), own)).isEmpty();
    }

    @Test
    void anotherApproverIsEnough() {
        assertThat(overridden(scored(0.4), decision("D", DecisionKind.START, 50, approver("p"), approver("q"))))
                .isEmpty();
        assertThat(overridden(scored(0.4), decision("D", DecisionKind.START, 50, approver("q"))))
                .isEmpty();
    }

    @Test
    void aSponsorAtTheTableIsASponsorToo() {
        Participant sponsor = new Participant("q", ParticipantRole.SPONSOR, null, null);

        assertThat(overridden(scored(0.4), decision("D", DecisionKind.START, 50, sponsor, approver("q"))))
                .containsExactly("D");
    }

    @Test
    void whatStopsTheWorkOverridesNothing() {
        assertThat(overridden(scored(0.4), decision("D", DecisionKind.STOP, 50, approver("p"))))
                .isEmpty();
        assertThat(overridden(scored(0.4), decision("D", DecisionKind.PAUSE, 50, approver("p"))))
                .isEmpty();
        assertThat(overridden(scored(0.4), decision("D", DecisionKind.EXTEND, 50, approver("p"))))
                .containsExactly("D");
    }

    @Test
    void theNewestScoreOnTheDayCounts() {
        Initiative rising = initiative("I")
                .sponsor("p")
                .assessments(score(100, 0.9), score(50, 0.4), score(49, 0.9))
                .build();

        assertThat(overridden(rising, decision("D", DecisionKind.START, 50, approver("p"))))
                .containsExactly("D");
        assertThat(overridden(rising, decision("D", DecisionKind.START, 49, approver("p"))))
                .isEmpty();
        assertThat(of(rising, decision("D", DecisionKind.START, 101, approver("p")))
                        .scoresKnown(365))
                .isFalse();
    }

    @Test
    void whoeverVotedAgainstDidNotApprove() {
        Decision against =
                decision("D", DecisionKind.START, 50, Participant.of("p", ParticipantRole.APPROVER, Stance.AGAINST));
        Decision abstained = decision(
                "E",
                DecisionKind.START,
                50,
                approver("p"),
                Participant.of("q", ParticipantRole.APPROVER, Stance.ABSTAIN));

        assertThat(of(scored(0.4), against).scoresKnown(365)).isFalse();
        assertThat(overridden(scored(0.4), abstained)).containsExactly("E");
    }

    private static @Nullable OwnShare share(int minimum, Decision... decisions) {
        return of(decisions).largestShare(365, minimum);
    }

    private static Decision general(String id, Participant... people) {
        return Decision.builder(id, DecisionKind.OTHER, daysAgo(9))
                .participants(people)
                .build();
    }

    @Test
    void theLargestShareIsOfOnePersonAlone() {
        OwnShare share = share(
                4,
                general("A", proposer("q"), approver("q")),
                general("B", proposer("p"), approver("p")),
                general("C", proposer("p"), approver("p"), approver("q")),
                general("D", proposer("p"), proposer("q"), approver("p")),
                general("E", proposer("p"), approver("q")));

        assertThat(share.person()).isEqualTo("p");
        assertThat(share.ownIds()).containsExactly("B", "D");
        assertThat(share.share()).isEqualTo(0.4);
        assertThat(share.atLeast(0.4)).isTrue();
        assertThat(share.atLeast(0.41)).isFalse();
    }

    @Test
    void approvalsWithoutAKnownProposerAreLeftOut() {
        Decision own = general("A", proposer("p"), approver("p"));

        assertThat(share(1, own, general("B", approver("p"))).all()).isEqualTo(1);
        assertThat(share(2, own, general("B", approver("p")))).isNull();
        assertThat(share(2, own, general("B", proposer("p")))).isNull();
    }

    @Test
    void theSponsorProposedWhereNobodyElseDid() {
        Decision sponsored = decision("D", DecisionKind.START, 50, approver("p"));

        assertThat(of(scored(0.9), sponsored).largestShare(365, 1).person()).isEqualTo("p");
    }

    @Test
    void nobodyHasAShareWhereEachIsApprovedByAnother() {
        OwnShare nobody = share(1, general("A", proposer("p"), approver("q")));

        assertThat(nobody.own()).isEmpty();
        assertThat(nobody.atLeast(0)).isFalse();
    }

    @Test
    void looksAtTheLastDaysOnly() {
        assertThat(of(scored(0.4), decision("D", DecisionKind.START, 364, approver("p")))
                        .largestShare(365, 1))
                .isNotNull();
        assertThat(of(scored(0.4), decision("D", DecisionKind.START, 365, approver("p")))
                        .largestShare(365, 1))
                .isNull();
    }

    @Test
    void knowsWhetherTheOwnerRunsTheFirm() {
        OwnApprovals owned = Portfolio.builder()
                .organization(Organization.builder("B", "Baker", AS_OF)
                        .ownerManaged(true)
                        .build())
                .build()
                .profile()
                .habits()
                .ownApprovals();

        assertThat(owned.runByOwner()).isTrue();
        assertThat(of().runByOwner()).isFalse();
        assertThat(of().runByOwnerKnown()).isFalse();
    }
}
