package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.organization;
import static org.alignmentaudit.audit.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tenant's wishes do to an audit. */
class PolicyInAuditTest {

    private static final Portfolio PORTFOLIO = portfolio(initiative("I").build());

    private static AuditReport audit(Policy policy, JavaRule... rules) {
        return Auditor.builder()
                .pack(JavaPack.of("TEST", rules))
                .policy(policy)
                .build()
                .audit(PORTFOLIO);
    }

    private static List<Finding> findings(RulePolicy wish) {
        Portfolio goals = organization().add(goal(1), goal(2), goal(3), goal(4)).build();
        return Auditor.builder()
                .pack(Thresholds.pack())
                .policy(Policy.of("XX-01", wish))
                .build()
                .audit(goals)
                .findings();
    }

    private static Goal goal(int priority) {
        return Goal.builder("G" + priority, "Goal", GoalStatus.ACTIVE)
                .priority(priority)
                .build();
    }

    private static RulePolicy settings(Map<String, Object> settings) {
        return RulePolicy.settings(settings);
    }

    @Test
    void settingsKeepTheirDefaultsWhereNobodyReplacesThem() {
        List<Finding> findings = findings(settings(Map.of()));
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).settings())
                .isEqualTo(Map.of("words", List.of("vague", "tbd"), "lowestPriority", 2, "minShare", 0.1));
    }

    @Test
    void settingsThatAreReplacedReachTheRule() {
        assertThat(findings(settings(Map.of("lowestPriority", 3)))).hasSize(3);
    }

    @Test
    void settingsThatAreReplacedAreEchoed() {
        Finding finding = findings(settings(Map.of("lowestPriority", 1.0, "minShare", 1, "words", List.of("soon"))))
                .get(0);
        assertThat(finding.settings())
                .isEqualTo(Map.of("words", List.of("soon"), "lowestPriority", 1, "minShare", 1.0));
        assertThat(finding.texts().criterion()).isEqualTo("Down to 1, from 100\u00a0% on.");
    }

    @Test
    void settingsAreEchoedInAlphabeticalOrder() {
        assertThat(findings(settings(Map.of())).get(0).settings().keySet())
                .containsExactly("lowestPriority", "minShare", "words");
    }

    @Test
    void echoedSettingsCannotBeChanged() {
        Finding finding = findings(settings(Map.of())).get(0);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> finding.settings().put("minShare", 0.9));
    }

    @Test
    void twoAuditorsKeepTheirSettingsApart() {
        JavaPack pack = Thresholds.pack();
        Portfolio goals = organization().add(goal(1), goal(2), goal(3)).build();
        Auditor strict = Auditor.builder()
                .pack(pack)
                .policy(Policy.of("XX-01", settings(Map.of("lowestPriority", 5))))
                .build();
        Auditor standard = Auditor.builder().pack(pack).build();
        assertThat(strict.audit(goals).findings()).hasSize(3);
        assertThat(standard.audit(goals).findings()).hasSize(2);
    }

    @Test
    void aTenantMayChangeTheSeverityOfARule() {
        Policy policy = Policy.of("XX-01", new RulePolicy(null, Severity.CRITICAL, Map.of()));
        AuditReport report = audit(policy, everyInitiative("XX-01").with("severity", "LOW"), everyInitiative("XX-02"));
        assertThat(report.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("XX-01", Severity.CRITICAL), tuple("XX-02", Severity.MEDIUM));
    }

    @Test
    void aSeverityThatTheTenantSetIsEchoedBesideThatOfTheRule() {
        Policy policy = Policy.of("XX-01", new RulePolicy(null, Severity.CRITICAL, Map.of()));
        AuditReport report = audit(policy, everyInitiative("XX-01").with("severity", "LOW"), everyInitiative("XX-02"));
        assertThat(report.findings("XX-01").get(0).settings())
                .isEqualTo(Map.of("severity", "CRITICAL", "severityOfRule", "LOW"));
        assertThat(report.findings("XX-02").get(0).settings()).isEmpty();
    }

    @Test
    void aRuleThatIsOffIsDisabledAndFindsNothing() {
        AuditReport report =
                audit(Policy.of("XX-01", RulePolicy.off()), everyInitiative("XX-01"), everyInitiative("XX-02"));
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("XX-02");
        assertThat(report.rule("XX-01"))
                .contains(new RuleAssessment("XX-01", "XX-01.title", AssessmentStatus.DISABLED, 0, 0, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        // profile, rules that run
        "ESSENTIAL, 1",
        "STANDARD, 2",
        "FULL, 3"
    })
    void aProfileHoldsTheOnesBeforeIt(Profile profile, int rules) {
        AuditReport report = audit(
                new Policy(profile, Map.of()),
                everyInitiative("XX-01").with("profile", "essential"),
                everyInitiative("XX-02").with("profile", "standard"),
                everyInitiative("XX-03").with("profile", "full"));
        assertThat(report.findings()).hasSize(rules);
        assertThat(report.rules())
                .filteredOn(rule -> rule.status() == AssessmentStatus.DISABLED)
                .hasSize(3 - rules);
    }

    @Test
    void aRuleOutsideTheProfileRunsWhereTheTenantWantsIt() {
        AuditReport report = audit(
                Policy.of("XX-01", new RulePolicy(true, null, Map.of())),
                everyInitiative("XX-01").with("profile", "full"));
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void anAuditMayHaveEveryRuleOff() {
        AuditReport report = audit(Policy.of("XX-01", RulePolicy.off()), everyInitiative("XX-01"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.complete()).isTrue();
    }
}
