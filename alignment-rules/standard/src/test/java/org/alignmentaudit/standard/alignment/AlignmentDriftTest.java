package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** AL-08: an active initiative goes on spending for a goal that was closed. */
class AlignmentDriftTest {

    private static GoalChange status(int daysAgo) {
        return new GoalChange(AS_OF.minusDays(daysAgo), "status", "ACTIVE", null);
    }

    private static Goal goal(String id, GoalStatus status, GoalChange... changes) {
        return Goal.builder(id, "Grow " + id, status).changes(changes).build();
    }

    private static InitiativeBuilder linked(String... goals) {
        return Initiative.builder("I", "Rye", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .goalLinks(List.of(goals).stream().map(GoalLink::to).toArray(GoalLink[]::new));
    }

    private static Spend spent(int daysAgo, int amount) {
        return Spend.actual(AS_OF.minusDays(daysAgo), Money.of(amount));
    }

    private static RuleVerifier given(InitiativeBuilder initiative, Fact... facts) {
        return rule("AL-08").given(initiative.build()).given(facts);
    }

    @ParameterizedTest
    @EnumSource(
            value = GoalStatus.class,
            names = {"MET", "DROPPED", "SUPERSEDED"})
    void firesOnSpendingAfterAGoalWasClosed(GoalStatus status) {
        given(linked("G").spending(spent(5, 1)), goal("G", status, status(31)))
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @ParameterizedTest
    @EnumSource(
            value = GoalStatus.class,
            names = {"ACTIVE", "DRAFT"})
    void staysSilentWhereTheGoalIsNotClosed(GoalStatus status) {
        given(linked("G").spending(spent(5, 1)), goal("G", status, status(31)))
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentForThirtyDays() {
        given(linked("G").spending(spent(5, 1)), goal("G", GoalStatus.MET, status(30)))
                .verify()
                .staysSilent();
        given(linked("G").spending(spent(5, 1)), goal("G", GoalStatus.MET, status(30)))
                .with("graceDays", 29)
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @Test
    void theNewestChangeOfTheStatusCounts() {
        GoalChange ofPriority = new GoalChange(AS_OF.minusDays(3), "priority", "1", "2");

        given(linked("G").spending(spent(5, 1)), goal("G", GoalStatus.MET, status(90), status(20)))
                .verify()
                .staysSilent();
        given(linked("G").spending(spent(5, 1)), goal("G", GoalStatus.MET, status(90), ofPriority))
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @Test
    void staysSilentWhereNothingWasSpentSince() {
        given(linked("G").spending(spent(90, 8), spent(5, 0), spent(4, -3)), goal("G", GoalStatus.MET, status(90)))
                .verify()
                .staysSilent();
    }

    @Test
    void anActiveGoalBesideItSilences() {
        given(
                        linked("G", "H").spending(spent(5, 1)),
                        goal("G", GoalStatus.MET, status(90)),
                        goal("H", GoalStatus.ACTIVE))
                .verify()
                .staysSilent();
        given(
                        linked("G", "H").spending(spent(5, 1)),
                        goal("G", GoalStatus.MET, status(90)),
                        goal("H", GoalStatus.DRAFT))
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @Test
    void aDayByWhichItIsWoundDownSilences() {
        given(linked("G").spending(spent(5, 1)).sunsetOn(AS_OF.plusDays(9)), goal("G", GoalStatus.MET, status(90)))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveInitiativesOnly(InitiativeStatus status) {
        rule("AL-08")
                .given(Initiative.builder("I", "Rye", InitiativeType.PROJECT, status)
                        .goalLinks(GoalLink.to("G"))
                        .spending(spent(5, 1))
                        .build())
                .given(goal("G", GoalStatus.MET, status(90)))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void isNotAssessableWhereNobodyKnowsWhenTheGoalWasClosed() {
        given(linked("G").spending(spent(5, 1)), goal("G", GoalStatus.MET))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void isNotAssessableWhereOnlyPlansAreKnown() {
        given(
                        linked("G").spending(new Spend(AS_OF.minusDays(5), Money.of(9), null, null, null, null)),
                        goal("G", GoalStatus.MET, status(90)))
                .supplied("initiatives.spending.actual")
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void isNotAssessedWithoutChangesOfGoals() {
        given(
                        linked("G").spending(spent(5, 1)),
                        Goal.builder("G", "Grow", GoalStatus.MET).build())
                .verify()
                .isNotAssessed("goals.changes");
    }

    @Test
    void namesTheGoalThatWasClosedFirst() {
        Finding finding = given(
                        linked("G", "H").spending(spent(60, 10), spent(5, 7)),
                        goal("G", GoalStatus.DROPPED, status(90)),
                        goal("H", GoalStatus.MET, status(50)))
                .verify()
                .finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(0.5);
        assertThat(finding.guards())
                .containsExactlyInAnyOrder(
                        new Guard("other-goal", GuardOutcome.CLEAR),
                        new Guard("sunset-plan", GuardOutcome.NOT_CHECKED));
        assertThat(finding.condition())
                .isEqualTo(
                        "Rye is linked to Grow G, which was closed on April 1, 2026, 90 days ago (dropped), and has spent"
                                + " EUR\u00a017 since.");
    }
}
