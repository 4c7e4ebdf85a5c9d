package org.alignmentaudit.standard.automation;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Benefit;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** AU-03: an automation is live for long, and its benefit did not come (a) or was not measured (b). */
class BenefitGapTest {

    private static InitiativeBuilder automation(InitiativeStatus status) {
        return Initiative.builder("I", "Robot", InitiativeType.AUTOMATION, status);
    }

    private static InitiativeBuilder live(int days) {
        return automation(InitiativeStatus.ACTIVE).liveOn(AS_OF.minusDays(days));
    }

    private static Benefit benefit(int daysAgo, int planned, @Nullable Integer realised) {
        return new Benefit(AS_OF.minusDays(daysAgo), Money.of(planned), realised == null ? null : Money.of(realised));
    }

    private static RuleVerifier given(InitiativeBuilder initiative) {
        return rule("AU-03").supplied("initiatives.benefits.realised").given(initiative.build());
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().firesOn("INITIATIVE:I").finding().alternatives();
    }

    @Test
    void firesOnLessThanHalfOfTheBenefit() {
        assertThat(alternatives(given(live(180).benefits(benefit(10, 100, 49)))))
                .containsExactly("a");
    }

    @Test
    void staysSilentOnHalf() {
        given(live(180).benefits(benefit(10, 100, 50))).verify().staysSilent();
        assertThat(alternatives(given(live(180).benefits(benefit(10, 100, 50))).with("minShare", 0.51)))
                .containsExactly("a");
    }

    @Test
    void firesWhereNothingWasMeasured() {
        assertThat(alternatives(given(live(180).benefits(benefit(10, 100, null)))))
                .containsExactly("b");
    }

    @Test
    void waitsForHalfAYear() {
        given(live(179).benefits(benefit(10, 100, 0))).verify().firesOn().examined(0, 0);
        given(live(179).benefits(benefit(10, 100, 0)))
                .with("minLiveDays", 179)
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @Test
    void comparesWithThePlanSoFar() {
        given(live(200).benefits(benefit(60, 10, 5), benefit(-30, 1000, null)))
                .verify()
                .staysSilent();
        assertThat(alternatives(given(live(200).benefits(benefit(60, 10, 5), benefit(0, 1, null)))))
                .containsExactly("a");
    }

    @Test
    void isNotAssessableWithoutAPlanSoFar() {
        given(live(200).benefits(benefit(60, 0, 0), benefit(-30, 10, null)))
                .verify()
                .firesOn()
                .examined(0, 1);
        given(live(200).benefits()).verify().firesOn().examined(0, 1);
    }

    @Test
    void oneThatIsDoneIsLiveSinceItEnded() {
        given(automation(InitiativeStatus.DONE).actualEnd(AS_OF.minusDays(180)).benefits(benefit(1, 9, 1)))
                .verify()
                .firesOn("INITIATIVE:I");
        given(automation(InitiativeStatus.ACTIVE).benefits(benefit(1, 9, 1)))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void leavesAloneWhatWasCancelled() {
        given(automation(InitiativeStatus.CANCELLED)
                        .liveOn(AS_OF.minusDays(300))
                        .benefits(benefit(1, 9, 1)))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void looksAtAutomationsOnly() {
        given(Initiative.builder("I", "Robot", InitiativeType.SYSTEM, InitiativeStatus.ACTIVE)
                        .liveOn(AS_OF.minusDays(300))
                        .benefits(benefit(1, 9, 1)))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void isNotAssessedWhereNobodyMeasures() {
        rule("AU-03")
                .given(live(300).benefits(benefit(1, 9, null)).build())
                .verify()
                .isNotAssessed("initiatives.benefits.realised");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = given(live(200).benefits(benefit(60, 80, 20), benefit(30, 20, 5)))
                .verify()
                .finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.75);
        assertThat(finding.condition())
                .isEqualTo(
                        "Robot has been live since December 12, 2025; of a benefit of EUR\u00a0100 planned so far, EUR\u00a025 came"
                                + " (25\u00a0%), measured in 2 periods.");
    }

    @Test
    void namesTheLastDayOfWorkWhereNoneOfGoingLiveIsStated() {
        assertThat(given(automation(InitiativeStatus.DONE)
                                .actualEnd(AS_OF.minusDays(180))
                                .benefits(benefit(10, 100, 49)))
                        .verify()
                        .finding()
                        .evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(tuple("liveOn", "actualEnd"));
    }
}
