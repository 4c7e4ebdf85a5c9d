package org.alignmentaudit.standard.dynamics;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.AssumptionBuilder;
import org.alignmentaudit.facts.AssumptionStatus;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.finding.Evidence;
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

/** DY-03: an assumption that nobody tested lately (a), or that evidence speaks against (b). */
class StaleAssumptionTest {

    private static AssumptionBuilder assumption(AssumptionStatus status) {
        return Assumption.builder("A", "I", "Guests book by telephone", status);
    }

    private static Initiative initiative(InitiativeStatus status) {
        return Initiative.builder("I", "Portal", InitiativeType.PROJECT, status)
                .actualStart(AS_OF.minusDays(181))
                .build();
    }

    private static RuleVerifier given(AssumptionBuilder assumption) {
        return rule("DY-03").given(assumption.build()).given(initiative(InitiativeStatus.ACTIVE));
    }

    private static RuleVerifier tested(int daysAgo) {
        return given(assumption(AssumptionStatus.VALID).lastValidated(AS_OF.minusDays(daysAgo)));
    }

    private static EvidenceItem item(EvidenceStance stance, @Nullable Integer daysAgo, @Nullable String response) {
        LocalDate day = daysAgo == null ? null : AS_OF.minusDays(daysAgo);
        return new EvidenceItem(day, stance, null, null, null, null, response, null);
    }

    private static AssumptionBuilder doubted(AssumptionStatus status, EvidenceItem... items) {
        return assumption(status).lastValidated(AS_OF.minusDays(30)).evidence(items);
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesAfter180DaysWithoutATest() {
        assertThat(alternatives(tested(181))).containsExactly("a");
        tested(180).verify().staysSilent();
        assertThat(alternatives(tested(180).with("maxDays", 179))).containsExactly("a");
    }

    @Test
    void whatWasNeverTestedStandsSinceTheStart() {
        assertThat(alternatives(given(assumption(AssumptionStatus.UNTESTED)).supplied("assumptions.lastValidated")))
                .containsExactly("a");
    }

    @Test
    void firesWhereEvidenceSpeaksAgainstWhatIsCalledValid() {
        assertThat(alternatives(given(doubted(AssumptionStatus.VALID, item(EvidenceStance.CONTRADICTS, 30, null)))))
                .containsExactly("b");
        assertThat(alternatives(given(doubted(AssumptionStatus.VALID, item(EvidenceStance.CONTRADICTS, null, null)))))
                .containsExactly("b");
    }

    @Test
    void evidenceFromBeforeTheTestOrForItDoesNotCount() {
        given(doubted(
                        AssumptionStatus.VALID,
                        item(EvidenceStance.CONTRADICTS, 31, null),
                        item(EvidenceStance.SUPPORTS, 3, null)))
                .verify()
                .staysSilent();
        given(doubted(AssumptionStatus.UNTESTED, item(EvidenceStance.CONTRADICTS, 3, null)))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"LOW, false", "MEDIUM, true", "HIGH, true"})
    void leavesAloneWhatLittleDependsOn(Level impact, boolean fires) {
        given(assumption(AssumptionStatus.VALID).impact(impact).lastValidated(AS_OF.minusDays(300)))
                .verify()
                .firesOn(fires ? new String[] {"ASSUMPTION:A"} : new String[0]);
    }

    @Test
    void anUnknownImpactIsNotChecked() {
        Finding finding = tested(300).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("low-impact", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void namesThatEvidenceWasAnswered() {
        Finding finding = given(doubted(AssumptionStatus.VALID, item(EvidenceStance.CONTRADICTS, 3, "An outlier"))
                        .impact(Level.HIGH))
                .verify()
                .finding();

        assertThat(finding.guards())
                .containsExactlyInAnyOrder(
                        new Guard("low-impact", GuardOutcome.CLEAR), new Guard("answered", GuardOutcome.PARTIAL));
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void leavesAloneWhatConcernsNothingAnyMore(InitiativeStatus status) {
        boolean over = status == InitiativeStatus.DONE || status == InitiativeStatus.CANCELLED;

        rule("DY-03")
                .given(assumption(AssumptionStatus.VALID)
                        .lastValidated(AS_OF.minusDays(300))
                        .build())
                .given(initiative(status))
                .verify()
                .firesOn(over ? new String[0] : new String[] {"ASSUMPTION:A"})
                .examined(over ? 0 : 1, 0);
    }

    @Test
    void leavesAloneWhatWasFoundInvalid() {
        given(assumption(AssumptionStatus.INVALID).lastValidated(AS_OF.minusDays(300)))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void isNotAssessedWithoutTests() {
        given(assumption(AssumptionStatus.VALID))
                .verify()
                .isNotAssessed("assumptions.lastValidated", "assumptions.evidence");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = tested(181).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo("\"Guests book by telephone\" stands untested since December 31, 2025, 181 days.");
    }

    @Test
    void namesNoFieldOfItsOwnWhereItWasNeverTested() {
        assertThat(given(assumption(AssumptionStatus.VALID))
                        .supplied("assumptions.lastValidated")
                        .verify()
                        .finding()
                        .evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(tuple("since", null), tuple("untested", null));
    }
}
