package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.audit;
import static org.alignmentaudit.audit.Given.auditor;
import static org.alignmentaudit.audit.Given.everyGoal;
import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.goal;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.organization;
import static org.alignmentaudit.audit.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.internal.engine.Sha256;
import org.alignmentaudit.internal.pack.JavaRule;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.junit.jupiter.api.Test;

/** Identity, merging and order of findings. */
class FindingsTest {

    private static final String COMPARED = "XX-07";

    private static String fingerprint(String lines) {
        return "f1:" + Sha256.hex(lines).substring(0, 32);
    }

    /** Finds pairs of initiatives, each once, and names both. */
    private static JavaRule pairs(boolean secondIsSubject) {
        Variable<Initiative> one = DSL.declarationOf(Initiative.class, "$one");
        Variable<Initiative> other = DSL.declarationOf(Initiative.class, "$other");
        Variable<Initiative> subject = secondIsSubject ? other : one;
        Variable<Initiative> related = secondIsSubject ? one : other;
        return JavaRule.of(
                COMPARED,
                PatternDSL.pattern(one),
                PatternDSL.pattern(other).expr("after", one, (b, a) -> a.id().compareTo(b.id()) < 0),
                DSL.on(subject, related, JavaRule.findings(COMPARED))
                        .execute((drools, it, with, findings) ->
                                JavaRule.raise(findings, drools, it).related(with)));
    }

    @Test
    void aFindingSaysWhatTheRuleSaysOfItself() {
        Finding finding = audit(portfolio(initiative("I").build()), everyInitiative("XX-01"))
                .findings()
                .get(0);
        assertThat(finding.rule()).isEqualTo("XX-01");
        assertThat(finding.subject()).isEqualTo(new SubjectRef(SubjectType.INITIATIVE, "I", "Initiative I"));
        assertThat(finding.findingClass()).hasToString("PATTERN");
        assertThat(finding.severity()).hasToString("MEDIUM");
        assertThat(finding.evidenceLevel()).hasToString("E1");
        assertThat(finding.confidence()).isEqualTo(0.8);
        assertThat(finding.alternatives()).isEmpty();
        assertThat(finding.related()).isEmpty();
        assertThat(finding.condition()).isEqualTo("XX-01.condition");
    }

    @Test
    void aFingerprintIsMadeOfRuleRecipeAndSubject() {
        Finding finding = audit(portfolio(initiative("I-7").build()), everyInitiative("XX-01/b"))
                .findings()
                .get(0);
        assertThat(finding.fingerprint()).isEqualTo(fingerprint("XX-01\n1\nINITIATIVE:I-7\n"));
    }

    @Test
    void aFingerprintDoesNotTellSubjectFromRelated() {
        Fact[] both = {initiative("J").build(), initiative("I").build()};
        Finding first = audit(portfolio(both), pairs(false)).findings().get(0);
        Finding second = audit(portfolio(both), pairs(true)).findings().get(0);
        assertThat(first.subject().id()).isEqualTo("I");
        assertThat(second.subject().id()).isEqualTo("J");
        assertThat(first.fingerprint())
                .isEqualTo(second.fingerprint())
                .isEqualTo(fingerprint("XX-07\n1\nINITIATIVE:I\nINITIATIVE:J\n"));
    }

    @Test
    void otherRelatedSubjectsMakeAnotherFinding() {
        List<Finding> findings = audit(
                        portfolio(
                                initiative("I").build(),
                                initiative("J").build(),
                                initiative("K").build()),
                        pairs(false))
                .findings();
        assertThat(findings)
                .extracting(finding -> finding.subject().id()
                        + finding.related().stream().map(SubjectRef::id).toList())
                .containsExactlyInAnyOrder("I[J]", "I[K]", "J[K]");
    }

    @Test
    void findingsComeBySeverityThenRuleThenFingerprint() {
        List<Fact> facts = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> facts.add(initiative("I" + i).build()));
        facts.add(goal("G"));
        List<Finding> findings = auditor(
                        everyInitiative("XX-02").with("severity", "LOW"),
                        everyGoal("XX-04").with("severity", "CRITICAL"),
                        everyGoal("XX-03"),
                        everyInitiative("XX-01").with("severity", "MEDIUM"))
                .audit(organization().addAll(facts).build())
                .findings();
        assertThat(findings).hasSize(42);
        assertThat(findings)
                .extracting(Finding::rule)
                .startsWith("XX-04", "XX-01")
                .endsWith("XX-02");
        assertThat(findings.get(21).rule()).isEqualTo("XX-03");
        assertThat(findings.subList(1, 21)).isSortedAccordingTo(Comparator.comparing(Finding::fingerprint));
    }

    @Test
    void orderOfInputDoesNotMatter() {
        List<Fact> facts = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> facts.add(initiative("I" + i).build()));
        Auditor auditor = auditor(pairs(false), everyInitiative("XX-01"));
        AuditReport report = auditor.audit(organization().addAll(facts).build());
        Collections.shuffle(facts, new Random(3));
        assertThat(auditor.audit(organization().addAll(facts).build())).isEqualTo(report);
        assertThat(report.findings()).hasSize(12 * 11 / 2 + 12);
    }

    @Test
    void orderOfRulesDoesNotMatter() {
        JavaRule a = everyInitiative("XX-01/a");
        JavaRule b = everyInitiative("XX-01/b");
        JavaRule c = everyInitiative("XX-02");
        assertThat(auditor(c, b, a).audit(portfolio(initiative("I").build())))
                .isEqualTo(auditor(a, b, c).audit(portfolio(initiative("I").build())));
    }

    @Test
    void severalMatchesOnOneSubjectAreOneFinding() {
        JavaRule rule = twice("XX-01");
        List<Finding> findings = audit(
                        portfolio(
                                initiative("I").build(),
                                initiative("J").build(),
                                initiative("K").build()),
                        rule)
                .findings();
        assertThat(findings).hasSize(3);
        assertThat(findings.get(0).evidence()).extracting("value").hasSize(2).isSorted();
    }

    /** Finds each initiative once for each other one, with its name as evidence. */
    private static JavaRule twice(String name) {
        Variable<Initiative> one = DSL.declarationOf(Initiative.class, "$one");
        Variable<Initiative> other = DSL.declarationOf(Initiative.class, "$other");
        return JavaRule.of(
                name,
                PatternDSL.pattern(one),
                PatternDSL.pattern(other).expr("another", one, (b, a) -> !a.id().equals(b.id())),
                DSL.on(one, other, JavaRule.findings(name))
                        .execute((drools, it, with, findings) ->
                                JavaRule.raise(findings, drools, it).evidence("other", with.name())));
    }

    @Test
    void equalEvidenceIsListedOnce() {
        JavaRule a = JavaRule.of(
                "XX-01/a", Initiative.class, i -> true, (draft, i) -> draft.evidence("name", i.name(), "name"));
        JavaRule b = JavaRule.of(
                "XX-01/b",
                Initiative.class,
                i -> true,
                (draft, i) -> draft.evidence("name", i.name(), "name")
                        .counterEvidence("status", i.status(), "status", Given.AS_OF));
        Finding finding =
                audit(portfolio(initiative("I").build()), a, b).findings().get(0);
        assertThat(finding.evidence()).hasSize(1);
        assertThat(finding.counterEvidence())
                .extracting("role", "value", "date")
                .containsExactly(tuple("status", "ACTIVE", Given.AS_OF));
    }

    @Test
    void theOrganisationIsMatchedOnce() {
        AtomicInteger matches = new AtomicInteger();
        JavaRule rule = JavaRule.of("XX-01", Organization.class, it -> true, (draft, it) -> matches.incrementAndGet())
                .with("needs", "organization");
        audit(portfolio(), rule);
        assertThat(matches).hasValue(1);
    }
}
