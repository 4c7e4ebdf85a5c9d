package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.audit;
import static org.alignmentaudit.audit.Given.everyGoal;
import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.goal;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.organization;
import static org.alignmentaudit.audit.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** What a rule could assess, and what it could not. */
class AssessmentTest {

    private static final StatusReport RED = StatusReport.of(Given.AS_OF, Band.RED);

    private static RuleAssessment only(AuditReport report) {
        assertThat(report.rules()).hasSize(1);
        return report.rules().get(0);
    }

    @Test
    void aRuleWhoseDataIsThereIsAssessed() {
        AuditReport report =
                audit(portfolio(initiative("I").build(), initiative("J").build()), everyInitiative("XX-01"));
        assertThat(only(report))
                .isEqualTo(new RuleAssessment("XX-01", "XX-01.title", AssessmentStatus.ASSESSED, 2, 2, 0, List.of()));
    }

    @Test
    void aRuleWhoseDataIsMissingIsNotAssessedAndFindsNothing() {
        AuditReport report = audit(
                portfolio(initiative("I").build()),
                everyInitiative("XX-01").with("needs", "initiatives, risks, initiatives.statusReports"));
        assertThat(report.findings()).isEmpty();
        assertThat(only(report))
                .isEqualTo(new RuleAssessment(
                        "XX-01",
                        "XX-01.title",
                        AssessmentStatus.NOT_ASSESSED,
                        0,
                        0,
                        1,
                        List.of("initiatives.statusReports", "risks")));
    }

    @Test
    void dataDeclaredAsUnavailableIsMissing() {
        Portfolio portfolio = organization()
                .add(initiative("I").statusReports(RED).build())
                .unavailable("statusReports")
                .build();
        AuditReport report = audit(portfolio, everyInitiative("XX-01").with("needs", "initiatives.statusReports"));
        assertThat(only(report).status()).isEqualTo(AssessmentStatus.NOT_ASSESSED);
    }

    @Test
    void dataSuppliedWithoutARecordIsThere() {
        Portfolio portfolio =
                organization().add(initiative("I").build()).supplied("risks").build();
        AuditReport report = audit(portfolio, everyInitiative("XX-01").with("needs", "risks"));
        assertThat(only(report).status()).isEqualTo(AssessmentStatus.ASSESSED);
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void oneOfSeveralPathsWillDo() {
        JavaRule rule = everyInitiative("XX-01").with("needs", "risks | initiatives");
        assertThat(only(audit(portfolio(initiative("I").build()), rule)).status())
                .isEqualTo(AssessmentStatus.ASSESSED);
    }

    @Test
    void allOfSeveralPathsAreNamedWhereNoneIsThere() {
        JavaRule rule = everyInitiative("XX-01").with("needs", "risks | reviews");
        assertThat(only(audit(portfolio(initiative("I").build()), rule)).missing())
                .containsExactly("risks or reviews");
    }

    @Test
    void theElementIsNamedWhereItIsMissingAsAWhole() {
        JavaRule rule = everyInitiative("XX-01").with("needs", "goals.owner, goals.priority");
        assertThat(only(audit(portfolio(initiative("I").build()), rule)).missing())
                .containsExactly("goals");
    }

    @Test
    void theListIsNamedWhereItIsMissingAsAWhole() {
        JavaRule rule = everyInitiative("XX-01").with("needs", "statusReports.cpi | statusReports.spi");
        assertThat(only(audit(portfolio(initiative("I").build()), rule)).missing())
                .containsExactly("initiatives.statusReports");
    }

    @Test
    void theFieldIsNamedWhereOnlyItIsMissing() {
        JavaRule rule = everyInitiative("XX-01").with("needs", "statusReports.cpi");
        assertThat(only(audit(portfolio(initiative("I").statusReports(RED).build()), rule))
                        .missing())
                .containsExactly("initiatives.statusReports.cpi");
    }

    @Test
    void aRuleIsAssessedOnceOneOfItsFormsIs() {
        AuditReport report = audit(
                portfolio(initiative("I").build()),
                everyInitiative("XX-01/a").with("needs", "risks"),
                everyInitiative("XX-01/b"));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.alternatives()).containsExactly("b"));
        assertThat(only(report))
                .isEqualTo(new RuleAssessment(
                        "XX-01", "XX-01.title", AssessmentStatus.ASSESSED, 1, 1, 0, List.of("risks")));
    }

    @Test
    void subjectsThatLackWhatTheRuleNeedsOfEachAreNotAssessable() {
        AuditReport report = audit(
                portfolio(
                        initiative("I").statusReports(RED).build(),
                        initiative("J").statusReports().build(),
                        initiative("K").build()),
                JavaRule.of("XX-01", Initiative.class, i -> i.statusReports().bad())
                        .with("needs", "initiatives.statusReports")
                        .with("each", "statusReports.known"));
        assertThat(only(report))
                .extracting(RuleAssessment::examined, RuleAssessment::fired, RuleAssessment::notAssessable)
                .containsExactly(2, 1, 1);
    }

    @Test
    void allSubjectsAreCountedWhereThereAreThousands() {
        AuditReport report = audit(
                portfolio(IntStream.range(0, 2_500)
                        .mapToObj(i -> i % 5 == 0
                                ? initiative("I" + i).build()
                                : initiative("I" + i).statusReports(RED).build())
                        .toArray(Initiative[]::new)),
                JavaRule.of("XX-01", Initiative.class, i -> i.statusReports().bad())
                        .with("needs", "initiatives.statusReports")
                        .with("each", "statusReports.known"));
        assertThat(only(report))
                .extracting(RuleAssessment::examined, RuleAssessment::fired, RuleAssessment::notAssessable)
                .containsExactly(2_000, 2_000, 500);
    }

    @Test
    void subjectsOutOfScopeAreNotCounted() {
        Initiative done = Initiative.builder("D", "Done", InitiativeType.PROJECT, InitiativeStatus.DONE)
                .build();
        AuditReport report = audit(
                portfolio(initiative("I").build(), done),
                JavaRule.of("XX-01", Initiative.class, Initiative::active).with("scope", "active"));
        assertThat(only(report).examined()).isEqualTo(1);
        assertThat(only(report).notAssessable()).isZero();
    }

    @Test
    void aSubjectThatOneFormCanAssessIsExaminedOnce() {
        AuditReport report = audit(
                portfolio(
                        initiative("I").sponsor("P").statusReports(RED).build(),
                        initiative("J").sponsor("P").build(),
                        initiative("K").build()),
                everyInitiative("XX-01/a").with("each", "statusReports.known"),
                everyInitiative("XX-01/b").with("each", "sponsor"));
        assertThat(only(report))
                .extracting(RuleAssessment::examined, RuleAssessment::notAssessable)
                .containsExactly(2, 1);
    }

    @Test
    void formsMayExamineDifferentSubjects() {
        AuditReport report = audit(
                portfolio(initiative("I").build(), initiative("J").build(), goal("G")),
                everyInitiative("XX-01/a"),
                everyGoal("XX-01/b"));
        assertThat(only(report)).extracting(RuleAssessment::examined).isEqualTo(3);
        assertThat(report.findings()).hasSize(3);
    }

    @Test
    void anAssessedRuleWithoutSubjectsExaminedNothing() {
        AuditReport report = audit(organization().supplied("initiatives").build(), everyInitiative("XX-01"));
        assertThat(only(report))
                .extracting(RuleAssessment::status, RuleAssessment::examined)
                .containsExactly(AssessmentStatus.ASSESSED, 0);
    }

    @Test
    void rulesComeInOrderOfTheirIds() {
        AuditReport report = audit(
                portfolio(initiative("I").build()),
                everyInitiative("XX-03"),
                everyInitiative("XX-01"),
                everyInitiative("XX-02"));
        assertThat(report.rules()).extracting(RuleAssessment::rule).containsExactly("XX-01", "XX-02", "XX-03");
    }
}
