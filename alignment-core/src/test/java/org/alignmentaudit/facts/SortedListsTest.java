package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of ids follow the alphabet, whatever the order of input. */
class SortedListsTest {

    private static Session session(List<String> goals, List<String> teams, List<String> partners) {
        return new Session("S", TODAY, SessionKind.DIALOGUE, goals, teams, partners);
    }

    @Test
    void communicationsSortTeamsAndPartners() {
        Communication said = Communication.builder("C", "I", TODAY)
                .teamIds("T2", "T1")
                .partnerIds("P2", "P1")
                .build();
        assertThat(said.teamIds()).containsExactly("T1", "T2");
        assertThat(said.partnerIds()).containsExactly("P1", "P2");
    }

    @Test
    void partnersSortGoals() {
        Partner partner = Partner.builder("P", "Miller", PartnerKind.SUPPLIER)
                .goalIds("G2", "G1")
                .build();
        assertThat(partner.goalIds()).containsExactly("G1", "G2");
    }

    @Test
    void processesSortWhatTheyFeed() {
        BusinessProcess process = BusinessProcess.builder("B", "Baking")
                .upstreamOf("SELL", "DELIVER")
                .build();
        assertThat(process.upstreamOf()).containsExactly("DELIVER", "SELL");
    }

    @Test
    void influencersSortGoals() {
        Influencer influencer =
                new Influencer("N", null, InfluencerKind.EXTERNAL, TODAY, Level.HIGH, List.of("G2", "G1"), null);
        assertThat(influencer.goalIds()).containsExactly("G1", "G2");
    }

    @Test
    void sessionsSortGoalsTeamsAndPartners() {
        assertThat(session(List.of("G2", "G1"), List.of("T2", "T1"), List.of("P2", "P1")))
                .isEqualTo(session(List.of("G1", "G2"), List.of("T1", "T2"), List.of("P1", "P2")));
    }

    @Test
    void aListChangedLaterDoesNotChangeTheRecord() {
        List<String> goals = new ArrayList<>(List.of("G1"));
        Session session = session(goals, List.of(), List.of());
        goals.add("G2");
        assertThat(session.goalIds()).containsExactly("G1");
    }

    @Test
    void aListOfARecordCannotBeChanged() {
        Session session = session(List.of("G1"), List.of(), List.of());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> session.goalIds().add("G2"));
    }
}
