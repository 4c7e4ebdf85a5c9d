package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.audit;
import static org.alignmentaudit.audit.Given.auditor;
import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingsSoFar;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.Portfolio;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.junit.jupiter.api.Test;

/** Rules that look at findings fire after all that do not, and see all that those found. */
class FindingsSoFarTest {

    private static final Portfolio PORTFOLIO =
            portfolio(initiative("I").build(), initiative("J").build());

    /** Tells which rules found something on which subjects. */
    private static JavaRule lookingAtFindings(String name) {
        Variable<FindingsSoFar> found = DSL.declarationOf(FindingsSoFar.class, "$found");
        Variable<Organization> firm = DSL.declarationOf(Organization.class, "$firm");
        return JavaRule.of(
                        name,
                        PatternDSL.pattern(firm),
                        PatternDSL.pattern(found),
                        DSL.on(firm, found, JavaRule.findings(name))
                                .execute((drools, it, all, findings) ->
                                        JavaRule.raise(findings, drools, it).evidence("seen", seen(all.findings()))))
                .with("subject", "ORGANIZATION")
                .with("looksAt", "audit");
    }

    private static JavaRule failing(String name) {
        return JavaRule.of(name, Initiative.class, i -> true, (draft, i) -> {
            throw new IllegalStateException("bad rule");
        });
    }

    private static List<String> seen(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.subject().id())
                .sorted()
                .toList();
    }

    private static Object seenBy(AuditReport report, String rule) {
        return report.findings(rule).get(0).evidence().get(0).value();
    }

    @Test
    void seesWhatTheOthersFoundWhateverTheirNames() {
        AuditReport report =
                audit(PORTFOLIO, everyInitiative("XX-01"), lookingAtFindings("XX-05"), everyInitiative("XX-09"));

        assertThat(seenBy(report, "XX-05")).isEqualTo("XX-01 I, XX-01 J, XX-09 I, XX-09 J");
        assertThat(report.findings()).hasSize(5);
    }

    @Test
    void rulesThatLookAtFindingsDoNotSeeEachOther() {
        AuditReport report = audit(PORTFOLIO, lookingAtFindings("XX-01"), lookingAtFindings("XX-02"));

        assertThat(seenBy(report, "XX-01")).isEqualTo("");
        assertThat(seenBy(report, "XX-02")).isEqualTo("");
    }

    @Test
    void doesNotSeeWhatARuleFoundThatFailed() {
        AuditReport report = audit(PORTFOLIO, failing("XX-01"), everyInitiative("XX-02"), lookingAtFindings("XX-05"));

        assertThat(report.failures()).extracting(RuleFailure::rule).containsExactly("XX-01");
        assertThat(seenBy(report, "XX-05")).isEqualTo("XX-02 I, XX-02 J");
    }

    @Test
    void failsAloneWhereItThrows() {
        Variable<FindingsSoFar> found = DSL.declarationOf(FindingsSoFar.class, "$found");
        Variable<Organization> firm = DSL.declarationOf(Organization.class, "$firm");
        JavaRule failing = JavaRule.of(
                        "XX-05",
                        PatternDSL.pattern(firm),
                        PatternDSL.pattern(found).expr("condition of XX-05", all -> {
                            throw new IllegalStateException("bad rule");
                        }),
                        DSL.on(firm, JavaRule.findings("XX-05"))
                                .execute((drools, it, findings) -> JavaRule.raise(findings, drools, it)))
                .with("subject", "ORGANIZATION")
                .with("looksAt", "audit");
        AuditReport report = audit(PORTFOLIO, everyInitiative("XX-01"), failing);

        assertThat(report.failures()).extracting(RuleFailure::rule).containsExactly("XX-05");
        assertThat(report.complete()).isTrue();
        assertThat(seen(report.findings())).containsExactly("XX-01 I", "XX-01 J");
    }

    @Test
    void doesNotFireWhereTheAuditEndedBefore() {
        AuditReport report =
                auditor(everyInitiative("XX-01"), lookingAtFindings("XX-05")).audit(PORTFOLIO, () -> true);

        assertThat(report.complete()).isFalse();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void itsMatchesCountTowardsTheLimit() {
        JavaPack pack = JavaPack.of("TEST", everyInitiative("XX-01"), lookingAtFindings("XX-05"));

        assertThat(limited(pack, 2).complete()).isFalse();
        assertThat(limited(pack, 2).findings("XX-01")).hasSize(2);
        assertThat(limited(pack, 3).complete()).isTrue();
        assertThat(limited(pack, 3).findings("XX-05")).hasSize(1);
    }

    private static AuditReport limited(JavaPack pack, int matches) {
        return Auditor.builder().pack(pack).fireLimit(matches).build().audit(PORTFOLIO);
    }
}
