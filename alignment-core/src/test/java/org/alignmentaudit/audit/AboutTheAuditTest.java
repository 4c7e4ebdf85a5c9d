package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.audit;
import static org.alignmentaudit.audit.Given.everyGoal;
import static org.alignmentaudit.audit.Given.goal;
import static org.alignmentaudit.audit.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.rule.Assessed;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.junit.jupiter.api.Test;

/** Rules that look at the audit itself run after all others, and see what became of them. */
class AboutTheAuditTest {

    private static JavaRule looking(String name, Predicate1<Assessed> condition) {
        Variable<Organization> organization = DSL.declarationOf(Organization.class, "$o");
        Variable<Assessed> assessed = DSL.declarationOf(Assessed.class, "$a");
        return JavaRule.of(
                        name,
                        PatternDSL.pattern(organization),
                        PatternDSL.pattern(assessed).expr("condition of " + name, condition),
                        DSL.on(organization, assessed, JavaRule.findings(name))
                                .execute((drools, o, a, findings) -> JavaRule.raise(findings, drools, o)
                                        .evidence("rules", a.rules())
                                        .evidence("unassessed", a.unassessed())
                                        .evidence("gaps", a.gaps().toString())
                                        .evidence("first", String.join(", ", a.first()))
                                        .evidence("unlocked", a.unlocked())))
                .with("subject", "organization")
                .with("needs", "organization")
                .with("looksAt", "audit");
    }

    private static List<Object> values(AuditReport report, String rule) {
        return report.findings(rule).stream()
                .map(Finding::evidence)
                .flatMap(List::stream)
                .map(Evidence::value)
                .toList();
    }

    @Test
    void theySeeWhatCouldNotBeAssessed() {
        Portfolio portfolio = organization().add(goal("G")).build();

        AuditReport report = audit(
                portfolio,
                everyGoal("XX-01"),
                everyGoal("XX-02").with("needs", "goals, kpis, risks"),
                everyGoal("XX-03").with("needs", "risks"),
                looking("XX-04", Assessed::incomplete));

        assertThat(values(report, "XX-04"))
                .containsExactly(
                        4,
                        2,
                        "[DataGap[path=kpis, rules=[XX-02]], DataGap[path=risks, rules=[XX-02, XX-03]]]",
                        "risks",
                        1);
        assertThat(report.findings("XX-01")).hasSize(1);
        assertThat(report.findings())
                .isSortedAccordingTo((one, other) -> one.rule().compareTo(other.rule()));
    }

    @Test
    void theyAreSilentWhereEverythingWasAssessed() {
        AuditReport report = audit(
                organization().add(goal("G")).build(), everyGoal("XX-01"), looking("XX-04", Assessed::incomplete));

        assertThat(report.findings("XX-04")).isEmpty();
        assertThat(report.rule("XX-04").orElseThrow().status()).isEqualTo(AssessmentStatus.ASSESSED);
    }

    @Test
    void theFormsOfOneRuleAreOneFindingWheneverTheyRan() {
        JavaRule before =
                JavaRule.of("XX-01/a", Organization.class, organization -> true).with("needs", "organization");

        AuditReport report = audit(organization().add(goal("G")).build(), before, looking("XX-01/b", assessed -> true));

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.alternatives()).containsExactly("a", "b"));
    }

    @Test
    void oneThatThrowsFailsAsAWhole() {
        JavaRule before =
                JavaRule.of("XX-01/a", Organization.class, organization -> true).with("needs", "organization");
        JavaRule torn = looking("XX-01/b", assessed -> {
            throw new IllegalStateException("torn");
        });

        AuditReport report = audit(organization().add(goal("G")).build(), before, torn, everyGoal("XX-02"));

        assertThat(report.rule("XX-01").orElseThrow().status()).isEqualTo(AssessmentStatus.FAILED);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("XX-02");
    }

    @Test
    void oneThatFailedBeforeDoesNotRunAgain() {
        JavaRule torn = JavaRule.of("XX-01/a", Organization.class, organization -> {
                    throw new IllegalStateException("torn");
                })
                .with("needs", "organization");

        AuditReport report = audit(organization().add(goal("G")).build(), torn, looking("XX-01/b", assessed -> true));

        assertThat(report.findings()).isEmpty();
        assertThat(report.failures()).extracting(RuleFailure::rule).containsExactly("XX-01/a");
    }
}
