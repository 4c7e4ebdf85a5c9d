package org.alignmentaudit.standard.data;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.DataNeeds;
import org.alignmentaudit.audit.DataStep;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.RulePolicy;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;

/** DQ-01: rules that could not be assessed, by the data they miss. */
class NotAssessableTest {

    /** Only these rules, beside DQ-01. */
    private static Policy only(String... rules) {
        Map<String, RulePolicy> wishes = new TreeMap<>();
        StandardPack.pack().rules().forEach(rule -> wishes.put(rule.id(), RulePolicy.off()));
        List.of(rules).forEach(rule -> wishes.put(rule, new RulePolicy(true, null, Map.of())));
        wishes.put("DQ-01", new RulePolicy(true, null, Map.of()));
        return new Policy(Profile.FULL, wishes);
    }

    private static AuditReport audit(PortfolioBuilder portfolio, Policy policy) {
        return Auditor.builder()
                .pack(StandardPack.pack())
                .policy(policy)
                .build()
                .audit(portfolio.build());
    }

    private static PortfolioBuilder firm() {
        return Portfolio.builder().organization(Organization.of("org", "The firm", AS_OF, "EUR"));
    }

    private static List<Object> missing(Finding finding) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.role().equals("missing"))
                .map(Evidence::value)
                .toList();
    }

    @Test
    void listsTheRulesByWhatTheyMiss() {
        Finding finding =
                audit(firm(), only("SG-01", "SG-02", "RV-02")).findings("DQ-01").get(0);

        assertThat(missing(finding)).containsExactly("goals: RV-02, SG-01, SG-02", "kpis: RV-02", "reviews: RV-02");
        assertThat(finding.subject().key()).isEqualTo("ORGANIZATION:org");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.DATA_QUALITY);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.confidence()).isEqualTo(1);
        assertThat(finding.condition())
                .isEqualTo("3 of 4 rules could not be assessed, because data they need is not supplied.");
        assertThat(finding.texts().recommendation())
                .isEqualTo("Supply first what makes the most of it: goals.objectives, for 2 more rules."
                        + " Say that a list is empty where there is nothing to list.");
    }

    @Test
    void isSilentWhereEverythingWasAssessed() {
        PortfolioBuilder portfolio = firm().supplied("goals");

        AuditReport report = audit(portfolio, only("SG-01"));

        assertThat(report.findings("DQ-01")).isEmpty();
        assertThat(report.rule("DQ-01"))
                .contains(new RuleAssessment(
                        "DQ-01", "Rules without data", AssessmentStatus.ASSESSED, 1, 0, 0, List.of()));
    }

    @Test
    void doesNotCountRulesOfWhichAFormCouldBeAssessed() {
        PortfolioBuilder portfolio =
                firm().add(Goal.builder("G", "Sell more", GoalStatus.ACTIVE).build());

        AuditReport report = audit(portfolio, only("DI-01", "SG-01"));

        assertThat(report.rule("SG-01").orElseThrow().status()).isEqualTo(AssessmentStatus.ASSESSED);
        assertThat(missing(report.findings("DQ-01").get(0)))
                .containsExactly("influencers: DI-01", "opportunities: DI-01");
    }

    @Test
    void doesNotCountRulesThatAreSwitchedOff() {
        assertThat(audit(firm(), only()).findings("DQ-01")).isEmpty();
    }

    @Test
    void canBeSwitchedOffAndMadeMoreSevere() {
        Policy severe = Policy.of("DQ-01", new RulePolicy(null, Severity.HIGH, Map.of()));

        assertThat(audit(firm(), Policy.of("DQ-01", RulePolicy.off())).findings("DQ-01"))
                .isEmpty();
        assertThat(audit(firm(), severe).findings("DQ-01"))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH);
    }

    @Test
    void namesTheFirstStepOfTheDataPlan() {
        AuditReport report = audit(firm(), new Policy(Profile.FULL, Map.of()));
        DataStep first = DataNeeds.of(StandardPack.pack().rules(), firm().build())
                .steps()
                .get(0);

        assertThat(report.findings("DQ-01").get(0).evidence())
                .extracting(Evidence::role, Evidence::value)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("first", String.join(", ", first.paths())),
                        org.assertj.core.groups.Tuple.tuple(
                                "unlocked", first.rules().size()));
    }

    @Test
    void listsEveryRuleThatTheReportCallsNotAssessed() {
        AuditReport report = audit(firm(), new Policy(Profile.FULL, Map.of()));
        String listed =
                String.join(" ", missing(report.findings("DQ-01").get(0)).toString());

        assertThat(report.rules().stream().filter(rule -> rule.status() == AssessmentStatus.NOT_ASSESSED))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(listed).contains(rule.rule()));
    }
}
