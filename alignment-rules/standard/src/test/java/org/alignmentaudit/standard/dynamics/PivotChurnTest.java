package org.alignmentaudit.standard.dynamics;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.OrganizationStage;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.alignmentaudit.testing.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DY-02: goals that change, die young or flip in priority, and initiatives cancelled early. */
class PivotChurnTest {

    private static final String THE_FIRM = "ORGANIZATION:org";

    private static GoalChange change(int daysAgo, String field, String newValue) {
        return new GoalChange(AS_OF.minusDays(daysAgo), field, null, newValue);
    }

    /** Ten goals, of which so many changed in the last 90 days and so many in the 90 before. */
    private static RuleVerifier changing(int now, int before) {
        RuleVerifier verifier = rule("DY-02");
        for (int i = 0; i < 10; i++) {
            List<GoalChange> changes = new ArrayList<>();
            if (i < now) {
                changes.add(change(89, "due", null));
            }
            if (i < before) {
                changes.add(change(90, "due", null));
            }
            verifier.given(Goal.builder("G" + i, "Goal " + i, GoalStatus.ACTIVE)
                    .start(AS_OF.minusDays(500))
                    .changes(changes.toArray(GoalChange[]::new))
                    .build());
        }
        return verifier;
    }

    private static Goal dropped(String id, int lived) {
        return Goal.builder(id, "Goal " + id, GoalStatus.DROPPED)
                .start(AS_OF.minusDays(10L + lived))
                .changes(change(10, "status", "DROPPED"))
                .build();
    }

    private static Initiative ended(String id, InitiativeStatus status, double complete, int daysAgo) {
        return Initiative.builder(id, "Initiative " + id, InitiativeType.PROJECT, status)
                .actualEnd(AS_OF.minusDays(daysAgo))
                .statusReports(new StatusReport(
                        AS_OF.minusDays(daysAgo),
                        Band.AMBER,
                        RatingScale.FIVE,
                        null,
                        null,
                        null,
                        complete,
                        null,
                        null,
                        null))
                .build();
    }

    /** Ten that ended, of which so many were cancelled when so much was done. */
    private static RuleVerifier ending(int cancelled, double complete) {
        RuleVerifier verifier = rule("DY-02");
        for (int i = 0; i < 10; i++) {
            InitiativeStatus status = i < cancelled ? InitiativeStatus.CANCELLED : InitiativeStatus.DONE;
            verifier.given(ended("I" + i, status, i < cancelled ? complete : 1, 364));
        }
        return verifier;
    }

    private static RuleVerifier flipping(int... daysAgo) {
        return rule("DY-02")
                .given(Goal.builder("G", "Goal", GoalStatus.ACTIVE)
                        .changes(IntStream.of(daysAgo)
                                .mapToObj(days -> change(days, "priority", "2"))
                                .toArray(GoalChange[]::new))
                        .build());
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesWhereMoreThanThreeInTenGoalsChangedTwiceInARow() {
        assertThat(alternatives(changing(4, 4))).containsExactly("a");
        changing(3, 4).verify().staysSilent();
        changing(4, 3).verify().staysSilent();
        assertThat(alternatives(changing(3, 3).with("maxChanged", 0.29))).containsExactly("a");
    }

    @Test
    void thatAGoalWasMetIsNoChange() {
        changing(3, 4)
                .given(Goal.builder("M", "Met", GoalStatus.MET)
                        .changes(change(3, "status", "MET"))
                        .build())
                .verify()
                .staysSilent();
    }

    @Test
    void firesOnGoalsThatDieYoung() {
        assertThat(alternatives(rule("DY-02").given(dropped("A", 89), dropped("B", 20), dropped("C", 500))))
                .containsExactly("b");
        rule("DY-02")
                .given(dropped("A", 90), dropped("B", 20), dropped("C", 500))
                .verify()
                .firesOn();
        rule("DY-02").given(dropped("A", 9), dropped("B", 9)).verify().firesOn().examined(0, 1);
    }

    @Test
    void firesWhereFourInTenAreCancelledEarly() {
        assertThat(alternatives(ending(4, 0.24))).containsExactly("c");
        ending(4, 0.25).verify().staysSilent();
        ending(3, 0.1).verify().staysSilent();
        ending(4, 0.24).with("minEnded", 11).verify().firesOn().examined(0, 1);
    }

    @Test
    void firesOnThreeFlipsOfOnePriority() {
        flipping(89, 50, 3).verify().firesOn("GOAL:G");
        flipping(90, 50, 3).verify().firesOn();
        flipping(89, 50).verify().firesOn();
        flipping(89, 50).with("maxFlips", 2).verify().firesOn("GOAL:G");
    }

    @Test
    void leavesAStartupAlone() {
        changing(9, 9)
                .given(Organization.builder("org", "The firm", AS_OF)
                        .currency("EUR")
                        .stage(OrganizationStage.STARTUP)
                        .build())
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"1, 364, false", "1, 365, true", "2, 364, true"})
    void oneAnnouncedPivotExplainsIt(int pivots, int daysAgo, boolean fires) {
        RuleVerifier verifier = changing(9, 9);
        IntStream.range(0, pivots)
                .forEach(i -> verifier.given(Decision.builder("D" + i, DecisionKind.PIVOT, AS_OF.minusDays(daysAgo))
                        .build()));
        Verification verification = verifier.verify().firesOn(fires ? new String[] {THE_FIRM} : new String[0]);

        if (fires) {
            assertThat(verification.finding().guards())
                    .contains(new Guard("announced-pivot", pivots == 2 ? GuardOutcome.PARTIAL : GuardOutcome.CLEAR));
        }
    }

    @Test
    void isNotAssessedWithoutHistories() {
        rule("DY-02")
                .given(Goal.builder("G", "Goal", GoalStatus.ACTIVE).build())
                .verify()
                .isNotAssessed("goals.changes", "goals.start", "initiatives");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = changing(5, 4).verify().finding();

        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo(
                        "In the last 90 days 5 of 10 goals changed (50\u00a0%), and 40\u00a0% in as many days before.");
        assertThat(ending(4, 0.1).verify().finding().condition())
                .isEqualTo("Of 10 initiatives that ended in the last 365 days, 4 (40\u00a0%) were cancelled with less"
                        + " than 25\u00a0% of the work done.");
        assertThat(flipping(1, 2, 3).verify().finding().condition())
                .isEqualTo("The priority of Goal changed 3 times in the last 90 days.");
    }
}
