package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.verifier.RuleVerifier.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.standard.verifier.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** AL-02: links without mechanism or KPI (a), to very many goals (b), or all of one weight (c). */
class NominalLinkTest {

    private static final String[] MEANS = {"initiatives.goalLinks.mechanism", "initiatives.goalLinks.kpiId"};

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

    // data

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveInitiativesOnly(InitiativeStatus status) {
        given(Initiative.builder("I", "Rye", InitiativeType.PROJECT, status).goalLinks(GoalLink.to("G1")))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void countsLinksToAnyGoal(GoalStatus status) {
        given(initiative().goalLinks(GoalLink.to("OTHER")))
                .given(Goal.builder("OTHER", "Other", status).build())
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @Test
    void countsAnInitiativeWithUnknownLinksAsNotAssessable() {
        given(initiative("J").goalLinks(), initiative()).verify().firesOn().examined(1, 1);
    }

    @Test
    void isNotAssessedWithoutInitiatives() {
        rule("AL-02").verify().isNotAssessed("initiatives");
    }

    @Test
    void isNotAssessedWithoutLinks() {
        rule("AL-02").given(initiative().build()).verify().isNotAssessed("initiatives.goalLinks");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        rule("AL-02").supplied("initiatives").verify().firesOn().examined(0, 0);
    }

    // what it says

    @Test
    void saysWhatEachAlternativeSaw() {
        GoalLink[] bare = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> GoalLink.to("G" + i, 0.5))
                .toArray(GoalLink[]::new);
        Finding finding = given(initiative().goalLinks(bare))
                .supplied("initiatives.parentId")
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("a", "b", "c");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.6);
        assertThat(finding.guards()).containsExactly(new Guard("programme", GuardOutcome.CLEAR));
        assertThat(finding.evidence())
                .containsExactly(
                        seen("links", "goalLinks", 6, Unit.COUNT),
                        seen("bare", "goalLinks.mechanism", 6, Unit.COUNT),
                        seen("goals", "goalLinks.goalId", 6, Unit.COUNT),
                        seen("alike", "goalLinks", 6, Unit.COUNT),
                        seen("weight", "goalLinks.weight", 0.5, Unit.NUMBER));
        assertThat(finding.condition())
                .isEqualTo(
                        "Of 6 links from Rye to goals, 6 say neither how the work moves the goal nor which KPI should"
                                + " show it. Rye is linked to 6 goals. All 6 links from Rye to goals state the same weight,"
                                + " 0.5.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Every link of an initiative to a goal names its mechanism or a KPI. An initiative is linked"
                        + " to at most 5 goals. Where an initiative has 3 links to goals or more, their weights tell"
                        + " which goal it serves most.");
    }

    @Test
    void saysItOfOneLink() {
        assertThat(given(initiative().goalLinks(GoalLink.to("G1")))
                        .verify()
                        .finding()
                        .condition())
                .isEqualTo(
                        "Of 1 link from Rye to goals, 1 says neither how the work moves the goal nor which KPI should"
                                + " show it.");
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().firesOn("INITIATIVE:I").finding().alternatives();
    }

    private static Evidence seen(String role, String field, Object value, Unit unit) {
        return new Evidence(role, new FactRef(FactType.INITIATIVE, "I"), field, value, unit, null);
    }

    /** The initiatives beside goals and a KPI, where mechanisms and KPIs of links are recorded. */
    private static RuleVerifier given(InitiativeBuilder... initiatives) {
        RuleVerifier verifier = rule("AL-02")
                .supplied(MEANS)
                .given(Kpi.builder("K", "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                        .build());
        IntStream.rangeClosed(1, 6)
                .forEach(i -> verifier.given(
                        Goal.builder("G" + i, "Goal " + i, GoalStatus.ACTIVE).build()));
        for (InitiativeBuilder initiative : initiatives) {
            verifier.given(initiative.build());
        }
        return verifier;
    }

    private static InitiativeBuilder initiative() {
        return initiative("I");
    }

    private static InitiativeBuilder initiative(String id) {
        return Initiative.builder(id, "Rye", InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    private static GoalLink[] to(int goals) {
        return IntStream.rangeClosed(1, goals).mapToObj(i -> full("G" + i)).toArray(GoalLink[]::new);
    }

    private static InitiativeBuilder alike(int links) {
        return initiative()
                .goalLinks(IntStream.rangeClosed(1, links)
                        .mapToObj(i -> link("G" + i, 0.5, "m", null))
                        .toArray(GoalLink[]::new));
    }

    private static GoalLink full(String goal) {
        return link(goal, null, "cheaper rye", null);
    }

    private static GoalLink link(
            String goal, @Nullable Double weight, @Nullable String mechanism, @Nullable String kpi) {
        return new GoalLink(goal, weight, mechanism, kpi, null, null);
    }
}
