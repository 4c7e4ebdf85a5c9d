package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of every field that takes only some, as FACTS names them. */
class FieldWordsTest {

    private static final String REFERENCES =
            "GOAL INITIATIVE DECISION TEAM PARTNER PROCESS KPI OPPORTUNITY ORGANIZATION";
    private static final String SUBJECTS = REFERENCES + " ASSUMPTION INFLUENCER SCENARIO SURVEY VALUE PERSON";

    private static final String WORDS = """
            organization.stage: STARTUP GROWTH MATURE
            organization.volatility: LOW MEDIUM HIGH
            organization.posture: INNOVATE GROW STABLE COMPLIANCE
            goals.status: DRAFT ACTIVE MET DROPPED SUPERSEDED
            goals.objectives.direction: UP DOWN HOLD
            goals.objectives.kind: COMMITTED STRETCH STANDING
            goals.objectives.profile: LINEAR BACK_LOADED
            kpis.kind: OUTCOME OUTPUT ACTIVITY GUARDRAIL
            kpis.category: PROJECT_ALIGNMENT EMPLOYEE CUSTOMER COHERENCE ADAPTABILITY OTHER
            values.enforcement: STRICT GUIDE
            initiatives.type: PROJECT AUTOMATION CAMPAIGN HIRE SYSTEM PROCESS EXPERIMENT MANDATORY
            initiatives.status: IDEA APPROVED ACTIVE PAUSED DONE CANCELLED
            initiatives.methodology: AGILE LEAN WATERFALL HYBRID NONE
            initiatives.trigger: PLAN INCIDENT COMPETITOR CUSTOMER_ESCALATION TREND VENDOR_PITCH PEER CASH REGULATION
            initiatives.horizon: CORE ADJACENT NEW
            initiatives.kpiEffects.direction: UP DOWN
            initiatives.milestones.kind: INCREMENT DEMO RELEASE GATE
            initiatives.budgets.reason: INITIAL TOP_UP SCOPE PRICE_BASE TRANSFER PHASE UNKNOWN
            initiatives.budgets.basis: OWN REFERENCE_CLASS VENDOR_QUOTE FIXED_PRICE
            initiatives.statusReports.band: GREEN AMBER_GREEN AMBER AMBER_RED RED UNRATED
            initiatives.statusReports.scale: FIVE THREE
            initiatives.statusReports.assessor: SELF INDEPENDENT
            initiatives.statusReports.percentBasis: EARNED SELF
            initiatives.scheduleChanges.reason: SCOPE DELAY DEPENDENCY REGULATION REBASELINE UNKNOWN
            decisions.kind: START CONTINUE TOP_UP EXTEND RESCOPE PAUSE STOP SELECT RECOVERY PIVOT OTHER
            decisions.trigger: PLAN INCIDENT COMPETITOR CUSTOMER_ESCALATION TREND VENDOR_PITCH PEER CASH REGULATION
            decisions.emergency: SAFETY LEGAL SECURITY
            decisions.options.rejectedCode: COST RISK CANNIBALISATION FIT OTHER
            decisions.participants.role: LEAD MEMBER OUTSIDE CHALLENGER SPONSOR APPROVER PROPOSER
            decisions.participants.stance: FOR AGAINST ABSTAIN
            decisions.evidence.stance: SUPPORTS CONTRADICTS NEUTRAL
            decisions.evidence.origin: INTERNAL CUSTOMER INDEPENDENT VENDOR
            reviews.kind: STRATEGY GATE INDEPENDENT POST COHERENCE
            reviews.method: REVIEW INTERVIEW
            reviews.outcome: CONTINUE CHANGE STOP RESET
            surveys.kind: SURVEY QUIZ
            customerSignals.metric: NPS CSAT COMPLAINTS CHURN RETURNS ATTRITION
            opportunities.outcome: WON LOST CANCELLED
            opportunities.lossReason: PRICE FEATURES NEW_ENTRANT SUBSTITUTE NO_DECISION OTHER
            partners.kind: SUPPLIER DISTRIBUTOR CLIENT ALLY
            partners.objectives.direction: UP DOWN
            influencers.kind: INTERNAL EXTERNAL DISRUPTION
            influencers.impact: LOW MEDIUM HIGH
            scenarios.outlook: BEST BASE WORST OTHER
            scenarios.triggerDirection: UP DOWN
            assumptions.status: VALID INVALID UNTESTED
            assumptions.impact: LOW MEDIUM HIGH
            assumptions.evidence.stance: SUPPORTS CONTRADICTS NEUTRAL
            assumptions.evidence.origin: INTERNAL CUSTOMER INDEPENDENT VENDOR
            risks.severity: LOW MEDIUM HIGH
            incidents.severity: LOW MEDIUM HIGH
            sessions.kind: WORKSHOP DIALOGUE SCENARIO
            trainings.kind: BIAS CHANGE OTHER
            trainings.audience: LEADERS STAFF
            incentives.direction: UP DOWN
            tools.kind: DASHBOARD ECOSYSTEM_MAP DISRUPTION_MONITOR CULTURE_ASSESSMENT SCENARIO_PLATFORM
            actions.state: OPEN ACCEPTED FALSE_ALARM DONE CLOSED
            """;

    private static List<String> lines(String field) {
        return Written.records().entrySet().stream()
                .flatMap(record -> record.getValue().fields().stream()
                        .filter(f -> f.kind() == FieldKind.WORD && f.name().equals(field))
                        .map(f -> record.getKey() + ": " + String.join(" ", f.words())))
                .toList();
    }

    private static FieldSpec field(String path) {
        int dot = path.lastIndexOf('.');
        return Written.record(path.substring(0, dot))
                .field(path.substring(dot + 1))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("wordFields")
    void takesTheWordsOfFacts(String line) {
        String[] parts = line.split(": ");
        assertThat(field(parts[0]).words()).containsExactly(parts[1].split(" "));
    }

    static Stream<String> wordFields() {
        return WORDS.lines();
    }

    @Test
    void noOtherFieldTakesOnlySomeWords() {
        List<String> others = Written.records().entrySet().stream()
                .flatMap(record -> record.getValue().fields().stream()
                        .filter(field -> field.kind() == FieldKind.WORD)
                        .filter(field -> !List.of("subjectType", "factType").contains(field.name()))
                        .map(field -> record.getKey() + "." + field))
                .toList();
        assertThat(others)
                .containsExactlyInAnyOrderElementsOf(
                        WORDS.lines().map(line -> line.split(":")[0]).toList());
    }

    @Test
    void whateverIsAboutASubjectTakesAllKindsOfSubject() {
        assertThat(lines("subjectType"))
                .containsExactly(
                        "decisions: " + SUBJECTS,
                        "reviews: " + SUBJECTS,
                        "communications: " + SUBJECTS,
                        "scenarios: " + SUBJECTS,
                        "assumptions: " + SUBJECTS,
                        "risks: " + SUBJECTS,
                        "actions: " + SUBJECTS);
    }

    @Test
    void evidenceRestsOnSubjectsAndOnOtherFacts() {
        String facts = REFERENCES
                + " STATUS_REPORT OBSERVATION SIGNAL SURVEY RISK"
                + " ASSUMPTION INFLUENCER SCENARIO VALUE PERSON";
        assertThat(lines("factType")).containsExactly("decisions.evidence: " + facts, "assumptions.evidence: " + facts);
    }

    @ParameterizedTest
    @CsvSource({"initiatives.kpiEffects.direction", "scenarios.triggerDirection", "incentives.direction"})
    void aWordOfTheEnumThatTheFieldDoesNotTakeIsNotRead(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> field(path).parse("HOLD"));
    }

    @Test
    void aWordThatTheFieldTakesIsRead() {
        assertThat(field("incentives.direction").parse("DOWN")).isEqualTo(Direction.DOWN);
    }

    @ParameterizedTest
    @CsvSource({
        // path, word, held
        "incentives.direction, UP, true",
        "incentives.direction, HOLD, false",
        "goals.objectives.direction, HOLD, true"
    })
    void aFieldHoldsNoOtherWordOfTheEnum(String path, Direction word, boolean held) {
        assertThat(field(path).holds(word)).isEqualTo(held);
    }

    @Test
    void aFieldExpectsOnlyTheWordsItTakes() {
        assertThat(field("incentives.direction").expectation()).isEqualTo("one of UP, DOWN");
    }
}
