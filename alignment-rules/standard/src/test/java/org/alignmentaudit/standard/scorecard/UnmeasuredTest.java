package org.alignmentaudit.standard.scorecard;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiBuilder;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** KP-06: a question of the scorecard is not measured (a), or a KPI is overdue (b). */
class UnmeasuredTest {

    private static Observation observed(int daysAgo) {
        return new Observation(AS_OF.minusDays(daysAgo), 1.0, null, null);
    }

    private static KpiBuilder kpi(KpiCategory category) {
        return Kpi.builder(category.name(), "KPI on " + category, KpiKind.OUTCOME, category);
    }

    /** One KPI a category, observed so many days ago, of all but one. */
    private static RuleVerifier allBut(KpiCategory one, int daysAgo) {
        RuleVerifier verifier = rule("KP-06");
        Arrays.stream(KpiCategory.values())
                .filter(category -> category != one)
                .forEach(category -> verifier.given(
                        kpi(category).observations(observed(daysAgo)).build()));
        return verifier;
    }

    private static RuleVerifier cadence(int cadenceDays, int daysAgo) {
        return allBut(KpiCategory.OTHER, 0)
                .given(kpi(KpiCategory.OTHER)
                        .cadenceDays(cadenceDays)
                        .observations(observed(daysAgo))
                        .build());
    }

    private static Object questions(RuleVerifier verifier) {
        return verifier.verify().finding().evidence().get(0).value();
    }

    @Test
    void firesWhereAQuestionWasNotMeasuredFor180Days() {
        RuleVerifier verifier = allBut(KpiCategory.CUSTOMER, 0);

        assertThat(questions(verifier.given(
                        kpi(KpiCategory.CUSTOMER).observations(observed(180)).build())))
                .isEqualTo("CUSTOMER");
        allBut(KpiCategory.OTHER, 179).verify().staysSilent();
        allBut(KpiCategory.OTHER, 180).with("windowDays", 181).verify().staysSilent();
    }

    @Test
    void aQuestionWithoutAnyKpiIsNotMeasured() {
        assertThat(questions(allBut(KpiCategory.COHERENCE, 0))).isEqualTo("COHERENCE");
        assertThat(questions(rule("KP-06").supplied("kpis")))
                .isEqualTo("PROJECT_ALIGNMENT, EMPLOYEE, CUSTOMER, COHERENCE, ADAPTABILITY");
    }

    @Test
    void oneKpiOfSeveralIsEnough() {
        allBut(null, 0)
                .given(Kpi.builder("X", "Other", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                        .observations(observed(400))
                        .build())
                .verify()
                .staysSilent();
    }

    @Test
    void aQuestionWhoseObservationsNobodyKnowsIsLeftOut() {
        allBut(KpiCategory.CUSTOMER, 0)
                .given(kpi(KpiCategory.CUSTOMER).build())
                .verify()
                .staysSilent();
        assertThat(questions(allBut(KpiCategory.CUSTOMER, 0)
                        .given(kpi(KpiCategory.CUSTOMER).observations().build())))
                .isEqualTo("CUSTOMER");
    }

    @Test
    void firesOnAKpiOlderThanTwiceItsCadence() {
        cadence(30, 61).verify().firesOn("KPI:OTHER");
        cadence(30, 60).verify().staysSilent();
        cadence(30, 61).with("maxCadences", 3).verify().staysSilent();
    }

    @Test
    void aKpiWithoutCadenceOrObservationHasNoAge() {
        RuleVerifier verifier = allBut(KpiCategory.OTHER, 0)
                .given(Kpi.builder("A", "Never", KpiKind.OUTCOME, KpiCategory.OTHER)
                        .cadenceDays(1)
                        .observations()
                        .build());

        verifier.verify().firesOn().examined(1, 1);
    }

    @Test
    void isNotAssessedWithoutKpis() {
        rule("KP-06").verify().isNotAssessed("kpis");
    }

    @Test
    void saysWhatItSaw() {
        Finding question = allBut(KpiCategory.EMPLOYEE, 0).verify().finding();
        Finding kpi = cadence(30, 61).verify().finding();

        assertThat(question.subject().key()).isEqualTo("ORGANIZATION:org");
        assertThat(question.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(question.severity()).isEqualTo(Severity.LOW);
        assertThat(question.confidence()).isEqualTo(0.8);
        assertThat(question.condition())
                .isEqualTo("No KPI was observed in 180 days for 1 of the five questions of the scorecard: people.");
        assertThat(kpi.severity()).isEqualTo(Severity.LOW);
        assertThat(kpi.condition())
                .isEqualTo("KPI on OTHER should be observed every 30 days and was last observed on April 30, 2026,"
                        + " 61 days ago.");
    }
}
