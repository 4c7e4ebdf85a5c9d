package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.CommunicationBuilder;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalCommunicationTest {

    private static final Goal GOAL = goal("G").build();

    private static CommunicationBuilder said(String id, int daysAgo) {
        return Communication.builder(id, "G", daysAgo(daysAgo)).subjectType(SubjectType.GOAL);
    }

    private static GoalCommunication about(Fact... facts) {
        return portfolio(facts).profile().communications().about(GOAL);
    }

    @Test
    void withoutCommunicationNothingIsTold() {
        GoalCommunication nothing = about(GOAL);
        assertThat(nothing.none()).isTrue();
        assertThat(nothing.count()).isZero();
        assertThat(nothing.newestOn()).isNull();
        assertThat(nothing.silenceDays()).isNull();
        assertThat(nothing.silentLongerThan(0)).isFalse();
        assertThat(nothing.reasonKnown()).isFalse();
        assertThat(nothing.withoutReason()).isFalse();
        assertThat(nothing.acknowledged(0)).isNull();
        assertThat(nothing.missedTeams(10, 5)).isNull();
    }

    @Test
    void theNewestIsTheLatestAtTheAsOfDate() {
        GoalCommunication told = about(
                GOAL, said("A", 9).build(), said("B", 3).build(), said("C", -1).build());
        assertThat(told.none()).isFalse();
        assertThat(told.count()).isEqualTo(2);
        assertThat(told.newestOn()).isEqualTo(daysAgo(3));
        assertThat(told.silenceDays()).isEqualTo(3);
        assertThat(told.silentLongerThan(3)).isFalse();
        assertThat(told.silentLongerThan(2)).isTrue();
    }

    @Test
    void otherSubjectsOfThatIdDoNotCount() {
        assertThat(about(
                                GOAL,
                                initiative("G").build(),
                                Communication.builder("A", "G", AS_OF).build())
                        .none())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, false",
        "true, false, true, false",
        "false, false, true, true",
        "true, , true, false",
        "false, , false, false",
        ", , false, false"
    })
    void theNewestDayLacksTheReasonWhereEachOfItsCommunicationsDoes(
            Boolean one, Boolean other, boolean known, boolean without) {
        GoalCommunication told = about(GOAL, why("A", one), why("B", other));
        assertThat(told.reasonKnown()).isEqualTo(known);
        assertThat(told.withoutReason()).isEqualTo(without);
    }

    private static Communication why(String id, Boolean explainsWhy) {
        CommunicationBuilder communication = said(id, 1);
        return explainsWhy == null
                ? communication.build()
                : communication.explainsWhy(explainsWhy).build();
    }

    @Test
    void acknowledgementsOfTeamsAddUp() {
        Acknowledged acknowledged = about(
                        GOAL,
                        said("A", 5)
                                .acknowledgements(
                                        Acknowledgement.ofTeam("T", 3, 10),
                                        Acknowledgement.ofTeam("U", 4, 4),
                                        Acknowledgement.ofTeam("V", 0, 0),
                                        Acknowledgement.ofPartner("P", 1, 50))
                                .build())
                .acknowledged(5);
        assertThat(acknowledged).isEqualTo(new Acknowledged(daysAgo(5), 7, 14));
        assertThat(acknowledged.share()).isEqualTo(0.5);
        assertThat(acknowledged.smallerThan(14)).isFalse();
        assertThat(acknowledged.smallerThan(15)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, 10, 7, 10", "7, 10, 2, 10", "8, 20, 7, 10", "7, 10, 8, 20"})
    void ofSeveralCountsOfATeamTheBestShareStands(int count, int audience, int otherCount, int otherAudience) {
        assertThat(acknowledgedOf(count, audience, otherCount, otherAudience))
                .isEqualTo(new Acknowledged(daysAgo(5), 7, 10));
    }

    @Test
    void ofEqualSharesTheLargerAudienceStands() {
        assertThat(acknowledgedOf(1, 2, 5, 10)).isEqualTo(new Acknowledged(daysAgo(5), 5, 10));
        assertThat(acknowledgedOf(5, 10, 1, 2)).isEqualTo(new Acknowledged(daysAgo(5), 5, 10));
    }

    private static Acknowledged acknowledgedOf(int count, int audience, int otherCount, int otherAudience) {
        return about(
                        GOAL,
                        said("A", 5)
                                .acknowledgements(
                                        new Acknowledgement("T", null, count, audience, daysAgo(4)),
                                        new Acknowledgement("T", null, otherCount, otherAudience, daysAgo(2)))
                                .build())
                .acknowledged(5);
    }

    @Test
    void whatIsTooYoungOrNotCountedIsNotAcknowledged() {
        Communication counted =
                said("A", 5).acknowledgements(Acknowledgement.ofTeam("T", 1, 2)).build();
        assertThat(about(GOAL, counted).acknowledged(6)).isNull();
        assertThat(about(GOAL, counted, said("B", 5).build()).acknowledged(5)).isNull();
        assertThat(about(GOAL, said("A", 5).acknowledgements().build()).acknowledged(5))
                .isNull();
    }

    @Test
    void teamsAreMissedThatNobodyTold() {
        MissedTeams missed = about(
                        GOAL,
                        serving("I", "A", "B", "C"),
                        serving("J", "A"),
                        new Team("A", "Shop", 5, null),
                        new Team("B", "Bakehouse", 7, null),
                        Team.of("C", "Store"),
                        said("X", 10).teamIds("C").build())
                .missedTeams(10, 5);
        assertThat(missed).isEqualTo(new MissedTeams(3, 2, List.of("Bakehouse", "Shop")));
        assertThat(missed.any()).isTrue();
    }

    @Test
    void aTeamIsToldWithTheTeamAboveIt() {
        MissedTeams missed = about(
                        GOAL,
                        serving("I", "A"),
                        new Team("A", "Shop", 5, "B"),
                        Team.of("B", "Sales"),
                        said("X", 10)
                                .acknowledgements(Acknowledgement.ofTeam("B", 0, 9))
                                .build())
                .missedTeams(10, 5);
        assertThat(missed).isEqualTo(new MissedTeams(1, 0, List.of()));
        assertThat(missed.any()).isFalse();
    }

    @Test
    void whoWasToldIsUnknownWhereACommunicationNamesNobody() {
        assertThat(about(GOAL, serving("I", "A"), said("X", 9).build()).missedTeams(10, 5))
                .isNull();
        assertThat(about(GOAL, serving("I", "A"), said("X", 9).partnerIds("P").build())
                        .missedTeams(10, 5))
                .isEqualTo(new MissedTeams(1, 1, List.of(MissedTeams.SMALL)));
    }

    @Test
    void nobodyIsMissedWhereNothingWasSaidOrNobodyWorks() {
        assertThat(about(GOAL, serving("I", "A"), said("X", 11).teamIds("B").build())
                        .missedTeams(10, 5))
                .isNull();
        assertThat(about(GOAL, serving("I"), said("X", 9).teamIds("B").build()).missedTeams(10, 5))
                .isNull();
        assertThat(about(
                                GOAL,
                                initiative("I", InitiativeStatus.PAUSED)
                                        .goalLinks(GoalLink.to("G"))
                                        .teams("A")
                                        .build(),
                                said("X", 9).teamIds("B").build())
                        .missedTeams(10, 5))
                .isNull();
    }

    private static Fact serving(String id, String... teams) {
        return initiative(id).goalLinks(GoalLink.to("G")).teams(teams).build();
    }
}
