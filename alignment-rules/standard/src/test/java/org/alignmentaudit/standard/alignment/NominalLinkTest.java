package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.alignment.GivenLinks.MEANS;
import static org.alignmentaudit.standard.alignment.GivenLinks.alike;
import static org.alignmentaudit.standard.alignment.GivenLinks.alternatives;
import static org.alignmentaudit.standard.alignment.GivenLinks.full;
import static org.alignmentaudit.standard.alignment.GivenLinks.given;
import static org.alignmentaudit.standard.alignment.GivenLinks.initiative;
import static org.alignmentaudit.standard.alignment.GivenLinks.link;
import static org.alignmentaudit.standard.alignment.GivenLinks.to;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AL-02: links without mechanism or KPI (a), to very many goals (b), or all of one weight (c). */
class NominalLinkTest {

    // (a) neither mechanism nor KPI

    @Test
    void firesOnALinkWithNeitherMechanismNorKpi() {
        assertThat(alternatives(given(initiative().goalLinks(full("G1"), GoalLink.to("G2")))))
                .containsExactly("a");
    }

    @Test
    void staysSilentWithAMechanismOrAKpi() {
        given(initiative().goalLinks(link("G1", null, "cheaper rye", null), link("G2", null, null, "K")))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void staysSilentWhereMechanismsOrKpisAreUnavailable(int path) {
        var verification = given(initiative().goalLinks(GoalLink.to("G1")))
                .unavailable(MEANS[path])
                .verify()
                .staysSilent();

        assertThat(verification.assessment().missing()).contains(MEANS[path]);
    }

    // (b) many goals

    @Test
    void firesOnSixGoals() {
        assertThat(alternatives(given(initiative().goalLinks(to(6))))).containsExactly("b");
    }

    @Test
    void staysSilentOnFiveGoals() {
        given(initiative().goalLinks(to(5))).verify().staysSilent();
    }

    @Test
    void countsAGoalOnce() {
        given(initiative().goalLinks(to(5)).goalLinks(link("G5", 0.2, "more of it", null)))
                .verify()
                .staysSilent();
    }

    @Test
    void theNumberOfGoalsIsASetting() {
        given(initiative().goalLinks(to(6))).with("maxGoals", 6).verify().staysSilent();
        assertThat(alternatives(given(initiative().goalLinks(to(5))).with("maxGoals", 4)))
                .containsExactly("b");
    }

    // (c) one weight

    @Test
    void firesOnThreeLinksOfOneWeight() {
        assertThat(alternatives(given(alike(3)))).containsExactly("c");
    }

    @Test
    void staysSilentOnTwo() {
        given(alike(2)).verify().staysSilent();
    }

    @Test
    void staysSilentWhenOneWeighsMoreOrStatesNoWeight() {
        given(alike(3).goalLinks(link("G4", 0.6, "m", null))).verify().staysSilent();
        given(alike(3).goalLinks(full("G4"))).verify().staysSilent();
    }

    @Test
    void theNumberOfLinksIsASetting() {
        given(alike(3)).with("minAlike", 4).verify().staysSilent();
        assertThat(alternatives(given(alike(2)).with("minAlike", 2))).containsExactly("c");
    }

    @Test
    void doesNotAssessWeightsThatNobodyTells() {
        var verification = given(initiative().goalLinks(to(3))).verify().staysSilent();

        assertThat(verification.assessment().missing()).containsExactly("initiatives.goalLinks.weight");
    }

    // programmes

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void leavesAProgrammeAlone(InitiativeStatus status) {
        Initiative part = Initiative.builder("PART", "Part", InitiativeType.PROJECT, status)
                .parentId("I")
                .goalLinks(full("G1"))
                .build();

        given(initiative().goalLinks(to(6)).goalLinks(GoalLink.to("G1")))
                .given(part)
                .verify()
                .staysSilent();
        given(alike(3)).given(part).verify().staysSilent();
    }

    @Test
    void looksAtThePartsOfAProgramme() {
        given(
                        initiative("PART").parentId("I").goalLinks(GoalLink.to("G1")),
                        initiative().goalLinks(full("G1")))
                .verify()
                .firesOn("INITIATIVE:PART");
    }

    @Test
    void saysThatNobodyToldWhichInitiativesAreProgrammes() {
        Finding finding = given(initiative().goalLinks(to(6))).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("programme", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }
}
