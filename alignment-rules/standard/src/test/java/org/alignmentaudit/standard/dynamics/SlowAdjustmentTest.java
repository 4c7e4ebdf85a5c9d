package org.alignmentaudit.standard.dynamics;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DY-04: slow changes of goals (a), and weighty changes that wait for a decision (b). */
class SlowAdjustmentTest {

    private static Influencer influencer(
            String id, int daysAgo, Level impact, @Nullable String response, String... goals) {
        return new Influencer(
                id, null, InfluencerKind.EXTERNAL, AS_OF.minusDays(daysAgo), impact, List.of(goals), response);
    }

    private static Decision decided(String id, int daysAgo) {
        return Decision.builder(id, DecisionKind.OTHER, AS_OF.minusDays(daysAgo))
                .build();
    }

    /** Three changes noticed 300 days ago, decided on 290 days ago, and answered after so many days. */
    private static RuleVerifier answeredAfter(int... days) {
        RuleVerifier verifier = rule("DY-04").given(decided("D", 290));
        for (int i = 0; i < days.length; i++) {
            verifier.given(influencer("F" + i, 300, Level.LOW, "D", "G" + i))
                    .given(Goal.builder("G" + i, "Goal " + i, GoalStatus.ACTIVE)
                            .changes(
                                    new GoalChange(AS_OF.minusDays(291), "due", null, null),
                                    new GoalChange(AS_OF.minusDays(300L - days[i]), "due", null, null))
                            .build());
        }
        return verifier;
    }

    private static RuleVerifier open(int daysAgo, Level impact) {
        return rule("DY-04").supplied("influencers.responseDecisionId").given(influencer("F", daysAgo, impact, null));
    }

    @Test
    void firesWhereTheMedianIsAbove90Days() {
        answeredAfter(91, 91, 10).verify().firesOn("ORGANIZATION:org");
        answeredAfter(90, 91, 10).verify().staysSilent();
        answeredAfter(90, 90, 10).with("maxMedianDays", 89).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void twoAreTooFew() {
        answeredAfter(200, 200).verify().firesOn().examined(0, 1);
    }

    @Test
    void firesOnAWeightyChangeThatWaits() {
        open(61, Level.HIGH).verify().firesOn("INFLUENCER:F");
        open(60, Level.HIGH).verify().staysSilent();
        open(61, Level.MEDIUM).verify().firesOn();
        open(60, Level.HIGH).with("maxOpenDays", 59).verify().firesOn("INFLUENCER:F");
    }

    @Test
    void aDecisionTakenLaterHasNotAnsweredYet() {
        rule("DY-04")
                .given(influencer("F", 100, Level.HIGH, "D"), influencer("E", 100, Level.HIGH, "C"))
                .given(decided("D", -1), decided("C", 3))
                .verify()
                .firesOn("INFLUENCER:F");
    }

    @Test
    void isNotAssessedWhereNobodySaysWhatAnswered() {
        rule("DY-04")
                .given(influencer("F", 100, Level.HIGH, null))
                .verify()
                .isNotAssessed("influencers.responseDecisionId", "influencers.goalIds", "goals");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = open(61, Level.HIGH).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo("F was noticed on April 30, 2026, 61 days ago, and no decision on record answers it.");
        assertThat(answeredAfter(91, 120, 10).verify().finding().condition())
                .isEqualTo("From noticing a change to changing a goal, 91 days passed at the median of 3, and 120 days"
                        + " at most.");
    }
}
