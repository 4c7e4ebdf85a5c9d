package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.CommunicationBuilder;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntoldGoalOracleTest {

    private static final Goal GOAL = goal("G").start(daysAgo(31)).build();

    @ParameterizedTest
    @CsvSource({"31, true", "30, false"})
    void firesOnAGoalOlderThanThirtyDaysThatNobodyWasToldOf(int days, boolean fires) {
        assertThat(found(organization()
                        .supplied("communications")
                        .add(goal("G").start(daysAgo(days)).build())
                        .build()))
                .isEqualTo(fires ? letters("a") : Map.of());
    }

    @Test
    void whatWasSaidOfANamesakeDoesNotCount() {
        assertThat(found(
                        GOAL,
                        Communication.builder("C", "G", daysAgo(1))
                                .subjectType(SubjectType.TEAM)
                                .build()))
                .isEqualTo(letters("a"));
    }

    @Test
    void staysSilentWhereNobodySuppliedCommunications() {
        assertThat(found(GOAL)).isEmpty();
    }

    @Test
    void staysSilentOnGoalsThatAreNotActive() {
        assertThat(found(organization()
                        .supplied("communications")
                        .add(goal("G").start(daysAgo(99)).due(daysAgo(31)).build())
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14, 6, true", "14, 7, false", "13, 6, false"})
    void sevenOfTenTakeNoteInFourteenDays(int days, int count, boolean fires) {
        assertThat(found(GOAL, told("C", days).acknowledgements(noted(count)).build()))
                .isEqualTo(fires ? letters("b") : Map.of());
    }

    @Test
    void theNewestThatIsOldEnoughCounts() {
        assertThat(found(
                        GOAL,
                        told("C1", 40).acknowledgements(noted(10)).build(),
                        told("C2", 20).acknowledgements(noted(1)).build(),
                        told("C3", 1).acknowledgements(noted(1)).build()))
                .isEqualTo(letters("b"));
    }

    @Test
    void oneOfTwoOnADayThatReachedThemIsEnough() {
        assertThat(found(
                        GOAL,
                        told("C1", 20).acknowledgements(noted(10)).build(),
                        told("C2", 20).acknowledgements(noted(1)).build()))
                .isEmpty();
    }

    @Test
    void countsTeamsOfOneDayTogetherAndNoPartners() {
        assertThat(found(
                        GOAL,
                        told("C1", 20).acknowledgements(noted(10)).build(),
                        told("C2", 20)
                                .acknowledgements(
                                        Acknowledgement.ofTeam("U", 3, 10), Acknowledgement.ofPartner("P", 90, 90))
                                .build()))
                .isEqualTo(letters("b"));
    }

    @Test
    void doesNotAssessADayOnWhichSomethingWasNotCounted() {
        assertThat(found(
                        GOAL,
                        told("C1", 20).build(),
                        told("C2", 20).acknowledgements(noted(1)).build()))
                .isEmpty();
    }

    @Test
    void aTeamIsToldWhereTheOneAboveItIs() {
        assertThat(found(
                        GOAL,
                        new Team("T", "Team", null, "D"),
                        Team.of("D", "Department"),
                        initiative("I").teams("T").goalLinks(GoalLink.to("G")).build(),
                        told("C", 1).teamIds("D").build()))
                .isEmpty();
    }

    @Test
    void whatNamesNobodyMayHaveBeenSaidToAll() {
        assertThat(found(
                        GOAL,
                        initiative("I").teams("T").goalLinks(GoalLink.to("G")).build(),
                        told("C1", 1).teamIds("U").build(),
                        told("C2", 2).build()))
                .isEmpty();
    }

    @Test
    void staysSilentWithoutAnAudience() {
        assertThat(found(
                        GOAL,
                        told("C", 20)
                                .acknowledgements(Acknowledgement.ofTeam("T", 0, 0))
                                .build()))
                .isEmpty();
    }

    @Test
    void firesWhereATeamAtWorkWasInNoAudience() {
        Fact work = initiative("I").teams("T", "U").goalLinks(GoalLink.to("G")).build();
        assertThat(found(GOAL, work, told("C", 1).teamIds("T").build())).isEqualTo(letters("c"));
        assertThat(found(
                        GOAL,
                        work,
                        told("C1", 1).teamIds("T").build(),
                        told("C2", 180).teamIds("U").build()))
                .isEmpty();
        assertThat(found(
                        GOAL,
                        work,
                        told("C1", 1).teamIds("T").build(),
                        told("C2", 181).teamIds("U").build()))
                .isEqualTo(letters("c"));
    }

    @ParameterizedTest
    @CsvSource({"181, true", "180, false"})
    void firesWhereTheLastWordIsOlderThanHalfAYear(int days, boolean fires) {
        assertThat(found(GOAL, told("C", days).build())).isEqualTo(fires ? letters("d") : Map.of());
    }

    @Test
    void firesWhereTheNewestDoesNotSayWhy() {
        assertThat(found(GOAL, told("C", 1).explainsWhy(false).build())).isEqualTo(letters("e"));
        assertThat(found(
                        GOAL,
                        told("C1", 2).explainsWhy(false).build(),
                        told("C2", 1).build()))
                .isEmpty();
    }

    private static CommunicationBuilder told(String id, int daysAgo) {
        return Communication.builder(id, "G", daysAgo(daysAgo)).subjectType(SubjectType.GOAL);
    }

    private static Acknowledgement noted(int count) {
        return Acknowledgement.ofTeam("T", count, 10);
    }

    private static Map<String, Set<String>> letters(String... letters) {
        return Map.of("GOAL:G", Set.of(letters));
    }

    private static SortedMap<String, SortedSet<String>> found(Fact... facts) {
        return found(organization().add(facts).build());
    }

    private static SortedMap<String, SortedSet<String>> found(Portfolio portfolio) {
        return new UntoldGoalOracle().firing(portfolio);
    }
}
