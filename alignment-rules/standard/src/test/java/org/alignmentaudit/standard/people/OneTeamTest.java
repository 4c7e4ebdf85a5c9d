package org.alignmentaudit.standard.people;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Member;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.OrganizationBuilder;
import org.alignmentaudit.facts.Person;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** HU-03: a strategic initiative that changes the work of several teams, made by one. */
class OneTeamTest {

    private static RuleVerifier given(@Nullable Integer headcount, String teamOfSecond, String... affected) {
        OrganizationBuilder firm =
                Organization.builder("org", "The firm", AS_OF).currency("EUR");
        return rule("HU-03")
                .supplied("goals.parentId")
                .given((headcount == null ? firm : firm.headcount(headcount)).build())
                .given(
                        new Team("A", "Shop", 5, null),
                        new Team("B", "Kitchen", 5, null),
                        new Person("p1", "A", null, null),
                        new Person("p2", teamOfSecond.isEmpty() ? null : teamOfSecond, null, null),
                        Goal.builder("G", "Goal", GoalStatus.ACTIVE).build())
                .given(initiative("I", "G", affected));
    }

    private static Initiative initiative(String id, String goal, String... affected) {
        return Initiative.builder(id, "Tills", InitiativeType.SYSTEM, InitiativeStatus.ACTIVE)
                .goalLinks(GoalLink.to(goal, 1))
                .affectedTeams(affected)
                .members(new Member("p1", null), new Member("p2", null))
                .build();
    }

    @Test
    void firesWhereOneTeamChangesTheWorkOfTwo() {
        given(20, "A", "A", "B").verify().firesOn("INITIATIVE:I");
        given(20, "B", "A", "B").verify().staysSilent();
        given(20, "A", "A").verify().staysSilent();
        given(20, "A", "A", "B").with("minTeams", 3).verify().staysSilent();
    }

    @Test
    void somebodyOfAnUnknownTeamLeavesItOpen() {
        given(20, "", "A", "B").verify().firesOn().examined(0, 1);
        given(20, "A").supplied("initiatives.affectedTeams").verify().firesOn().examined(0, 1);
    }

    @Test
    void leavesASmallFirmAlone() {
        given(9, "A", "A", "B").verify().staysSilent();
        given(10, "A", "A", "B").verify().firesOn("INITIATIVE:I");
        given(9, "A", "A", "B").with("smallFirm", 9).verify().firesOn("INITIATIVE:I");
    }

    @Test
    void anUnknownHeadcountIsNotChecked() {
        Finding finding = given(null, "A", "A", "B").verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("small-firm", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void looksAtInitiativesForStrategicGoals() {
        given(20, "B", "A", "B")
                .given(Goal.builder("H", "Part", GoalStatus.ACTIVE)
                        .parentId("G")
                        .build())
                .given(initiative("J", "H", "A", "B"))
                .verify()
                .firesOn()
                .examined(1, 0);
    }

    @Test
    void isNotAssessedWithoutPeople() {
        rule("HU-03")
                .given(Goal.builder("G", "Goal", GoalStatus.ACTIVE).build())
                .verify()
                .isNotAssessed("goals.parentId", "initiatives", "people");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = given(20, "A", "A", "B").verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.condition())
                .isEqualTo("Tills changes the work of 2 teams, and everybody who works on it comes from Shop.");
    }
}
