package org.alignmentaudit.standard.disruption;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.LossReason;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DI-01: losses move to newcomers unnoticed (a), or a disruption waits for an answer (b). */
class IgnoredDisruptionTest {

    private static RuleVerifier lost(int replaced, int all, int replacedBefore, int allBefore) {
        RuleVerifier verifier = rule("DI-01").supplied("influencers");
        lose(verifier, "N", 0, replaced, all);
        lose(verifier, "B", 182, replacedBefore, allBefore);
        return verifier;
    }

    private static void lose(RuleVerifier verifier, String prefix, int from, int replaced, int all) {
        for (int i = 0; i < all; i++) {
            LocalDate closed = AS_OF.minusDays(from + (i % 2 == 0 ? 0 : 181));
            LossReason reason =
                    i < replaced ? (i % 2 == 0 ? LossReason.NEW_ENTRANT : LossReason.SUBSTITUTE) : LossReason.PRICE;
            verifier.given(Opportunity.builder(prefix + i, "closed", closed.minusDays(9))
                    .outcome(OpportunityOutcome.LOST)
                    .closedOn(closed)
                    .lossReason(reason)
                    .build());
        }
    }

    private static Influencer noticed(InfluencerKind kind, int daysAgo) {
        return Influencer.of("F", kind, AS_OF.minusDays(daysAgo), Level.MEDIUM);
    }

    private static RuleVerifier waiting(int daysAgo) {
        return rule("DI-01")
                .supplied("influencers.responseDecisionId")
                .given(noticed(InfluencerKind.DISRUPTION, daysAgo));
    }

    @Test
    void firesWhereAGrowingPartOfTheLossesGoesToNewcomers() {
        lost(3, 20, 2, 20).verify().firesOn("ORGANIZATION:org");
        lost(3, 20, 3, 20).verify().staysSilent();
        lost(14, 100, 0, 20).verify().staysSilent();
        lost(15, 100, 2, 20).verify().firesOn("ORGANIZATION:org");
        lost(14, 100, 0, 20).with("minShare", 0.14).verify().firesOn("ORGANIZATION:org");
        lost(3, 20, 2, 20).with("minRise", 0.06).verify().staysSilent();
    }

    @Test
    void fewerThanTwentyLossesTellNothing() {
        lost(9, 19, 0, 20).verify().firesOn().examined(0, 1);
        lost(9, 20, 0, 19).verify().firesOn().examined(0, 1);
        lost(9, 19, 0, 19).with("minLosses", 19).verify().firesOn("ORGANIZATION:org");
    }

    @ParameterizedTest
    @CsvSource({"DISRUPTION, 363, false", "DISRUPTION, 364, true", "EXTERNAL, 3, true"})
    void whatWasNoticedInThatTimeIsNotIgnored(InfluencerKind kind, int daysAgo, boolean fires) {
        lost(10, 20, 0, 20)
                .given(noticed(kind, daysAgo))
                .verify()
                .firesOn(fires ? new String[] {"ORGANIZATION:org"} : new String[0]);
    }

    @Test
    void firesOnADisruptionThatWaits() {
        waiting(91).verify().firesOn("INFLUENCER:F");
        waiting(90).verify().staysSilent();
        waiting(90).with("maxOpenDays", 89).verify().firesOn("INFLUENCER:F");
        rule("DI-01")
                .supplied("influencers.responseDecisionId")
                .given(noticed(InfluencerKind.EXTERNAL, 300))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void aDecisionAnswersIt() {
        rule("DI-01")
                .given(new Influencer(
                        "F", null, InfluencerKind.DISRUPTION, AS_OF.minusDays(300), Level.HIGH, List.of(), "D"))
                .given(Decision.builder("D", DecisionKind.OTHER, AS_OF).build())
                .verify()
                .staysSilent();
    }

    @Test
    void isNotAssessedWithoutLossesAndInfluencers() {
        rule("DI-01").verify().isNotAssessed("opportunities", "influencers");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = lost(4, 20, 2, 20).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.condition())
                .isEqualTo(
                        "In the last 182 days, 4 of 20 lost deals (20\u00a0%) went to newcomers or substitutes, after"
                                + " 10\u00a0% of 20 in as many days before; no disruption is on record.");
        assertThat(waiting(91).verify().finding().condition())
                .isEqualTo("F could make the business obsolete; it was noticed on March 31, 2026, 91 days ago, and no"
                        + " decision on record answers it.");
    }
}
