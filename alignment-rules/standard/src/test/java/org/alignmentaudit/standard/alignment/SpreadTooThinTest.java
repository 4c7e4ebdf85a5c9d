package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Member;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** AL-05: too many strategic goals (a), active initiatives (b), or initiatives of one person (c). */
class SpreadTooThinTest {

    private static final String THE_FIRM = "ORGANIZATION:org";

    private static Goal goal(String id, @Nullable String parent) {
        GoalBuilder goal = Goal.builder(id, "Goal " + id, GoalStatus.ACTIVE);
        return parent == null ? goal.build() : goal.parentId(parent).build();
    }

    private static Goal[] goals(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> goal("G" + i, null))
                .toArray(Goal[]::new);
    }

    private static InitiativeBuilder initiative(String id, InitiativeStatus status) {
        return Initiative.builder(id, "Rye " + id, InitiativeType.PROJECT, status);
    }

    private static Initiative[] active(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> initiative("I" + i, InitiativeStatus.ACTIVE).build())
                .toArray(Initiative[]::new);
    }

    /** So many active initiatives, with all these people on each. */
    private static Initiative[] shared(int number, int people) {
        Member[] members = IntStream.rangeClosed(1, people)
                .mapToObj(i -> new Member("P" + i, null))
                .toArray(Member[]::new);
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> initiative("I" + i, InitiativeStatus.ACTIVE)
                        .members(members)
                        .build())
                .toArray(Initiative[]::new);
    }

    private static Organization firm(int headcount) {
        return Organization.builder("org", "The firm", AS_OF)
                .currency("EUR")
                .headcount(headcount)
                .build();
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().firesOn(THE_FIRM).finding().alternatives();
    }

    private static RuleVerifier pursuing(Goal... goals) {
        return rule("AL-05").supplied("goals.parentId").given(goals);
    }

    // (a) strategic goals

    @Test
    void firesOnEightStrategicGoals() {
        assertThat(alternatives(pursuing(goals(8)))).containsExactly("a");
    }

    @Test
    void staysSilentOnSeven() {
        pursuing(goals(7)).verify().staysSilent();
    }

    @Test
    void countsNoGoalThatServesAnother() {
        pursuing(goals(7)).given(goal("PART", "G1")).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void countsNoGoalThatIsNotPursued(GoalStatus status) {
        pursuing(goals(7))
                .given(Goal.builder("G8", "Goal", status).build())
                .verify()
                .staysSilent();
    }

    @Test
    void theNumberOfGoalsIsASetting() {
        pursuing(goals(8)).with("maxGoals", 8).verify().staysSilent();
    }

    @Test
    void doesNotTakeAGoalForStrategicWhereNobodyTellsWhatGoalsServe() {
        rule("AL-05").given(goals(8)).verify().isNotAssessed("goals.parentId", "organization.headcount", "initiatives");
    }

    // (b) initiatives

    @ParameterizedTest
    @CsvSource({"1, 3", "9, 3", "10, 3", "20, 6", "25, 7", "100, 30"})
    void firesAboveThreeForTenPeople(int headcount, int limit) {
        rule("AL-05").given(firm(headcount)).given(active(limit)).verify().staysSilent();
        assertThat(alternatives(rule("AL-05").given(firm(headcount)).given(active(limit + 1))))
                .containsExactly("b");
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void countsNoInitiativeThatWaits(InitiativeStatus status) {
        rule("AL-05")
                .given(firm(10))
                .given(active(3))
                .given(initiative("W", status).build())
                .verify()
                .staysSilent();
    }

    @Test
    void theNumberForTenPeopleIsASetting() {
        rule("AL-05")
                .given(firm(10))
                .given(active(4))
                .with("maxForTen", 4)
                .verify()
                .staysSilent();
    }

    @Test
    void doesNotAssessAnOrganisationOfNobody() {
        rule("AL-05").given(firm(0)).given(active(9)).verify().firesOn().examined(0, 1);
    }

    // (c) people

    @Test
    void firesOnAMedianOfFive() {
        assertThat(alternatives(rule("AL-05").given(shared(5, 5)))).containsExactly("c");
    }

    @Test
    void staysSilentOnAMedianOfFour() {
        rule("AL-05").given(shared(4, 5)).verify().staysSilent();
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddle() {
        List<Fact> facts = new ArrayList<>(List.of(shared(4, 6)));
        facts.add(initiative("M", InitiativeStatus.ACTIVE)
                .members(new Member("P1", null), new Member("P2", null), new Member("P3", null))
                .build());

        Finding finding =
                rule("AL-05").given(facts.toArray(Fact[]::new)).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Of 6 people who work on active initiatives, the median one works on 4.5 of them.");
    }

    @Test
    void fourPeopleAreTooFew() {
        rule("AL-05").given(shared(9, 4)).verify().firesOn().examined(0, 1);
    }

    @Test
    void anInitiativeThatDoesNotTellWhoWorksOnItLeavesTheMedianOpen() {
        rule("AL-05")
                .given(shared(9, 5))
                .given(initiative("X", InitiativeStatus.ACTIVE).build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void thePeopleAndTheirInitiativesAreSettings() {
        rule("AL-05").given(shared(5, 5)).with("maxForOne", 5).verify().staysSilent();
        rule("AL-05")
                .given(shared(5, 5))
                .with("minPeople", 6)
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    // data and texts

    @Test
    void isNotAssessedWithoutGoalsAndInitiatives() {
        rule("AL-05").verify().isNotAssessed("goals", "organization.headcount", "initiatives");
    }

    @Test
    void waitingWorkIsNoGuardOfTheGoals() {
        Finding finding = pursuing(goals(8)).verify().finding();

        assertThat(finding.guards()).isEmpty();
        assertThat(finding.confidence()).isEqualTo(0.6);
    }

    @Test
    void saysWhatItSawAndThatWaitingWorkDoesNotCount() {
        Finding finding =
                pursuing(goals(8)).given(firm(10)).given(active(4)).verify().finding();

        assertThat(finding.alternatives()).containsExactly("a", "b");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.6);
        assertThat(finding.guards()).containsExactly(new Guard("waiting-work", GuardOutcome.CLEAR));
        assertThat(finding.condition())
                .isEqualTo("8 strategic goals are pursued at the same time. 4 initiatives are active in an organisation"
                        + " of 10 people, where 3 would be usual at most.");
    }
}
