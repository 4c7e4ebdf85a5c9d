package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.audit;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.drools.model.functions.Predicate1;
import org.junit.jupiter.api.Test;

/** The forms of a rule that hold for one subject make one finding. */
class AlternativesTest {

    private static JavaRule form(String letter, Predicate1<Initiative> condition) {
        return JavaRule.of(
                "XX-01/" + letter, Initiative.class, condition, (draft, i) -> draft.evidence("of " + letter, letter));
    }

    private static Finding only(JavaRule... rules) {
        return audit(portfolio(initiative("I").build()), rules).findings().get(0);
    }

    @Test
    void formsThatHoldAreMergedIntoOneFinding() {
        Finding finding = only(form("b", i -> true), form("a", i -> true));
        assertThat(finding.rule()).isEqualTo("XX-01");
        assertThat(finding.alternatives()).containsExactly("a", "b");
        assertThat(finding.evidence()).extracting("role").containsExactly("of a", "of b");
    }

    @Test
    void formsThatDoNotHoldAreNotNamed() {
        assertThat(only(form("a", i -> false), form("b", i -> true), form("c", i -> false))
                        .alternatives())
                .containsExactly("b");
    }

    @Test
    void formsOfDifferentSubjectsStayApart() {
        AuditReport report = audit(
                portfolio(initiative("I").build(), initiative("J").build()),
                form("a", i -> i.id().equals("I")),
                form("b", i -> i.id().equals("J")));
        assertThat(report.findings())
                .extracting(finding -> finding.subject().id() + finding.alternatives())
                .containsExactlyInAnyOrder("I[a]", "J[b]");
    }

    @Test
    void theFindingIsAsSevereAsItsMostSevereForm() {
        assertThat(only(
                                form("a", i -> true).with("severity", "LOW"),
                                form("b", i -> true).with("severity", "HIGH"))
                        .severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void aMoreSevereFormThatDoesNotHoldDoesNotCount() {
        assertThat(only(
                                form("a", i -> true).with("severity", "LOW"),
                                form("b", i -> false).with("severity", "HIGH"))
                        .severity())
                .isEqualTo(Severity.LOW);
    }

    @Test
    void theEvidenceLevelIsThatOfTheMostSevereForm() {
        assertThat(only(
                                form("a", i -> true).with("severity", "LOW").with("level", "E2"),
                                form("b", i -> true).with("severity", "HIGH").with("level", "E0"))
                        .evidenceLevel())
                .isEqualTo(EvidenceLevel.E0);
    }

    @Test
    void theConfidenceIsThatOfTheSurestForm() {
        assertThat(only(
                                form("a", i -> true).with("confidence", "0.6"),
                                form("b", i -> true).with("confidence", "0.9"))
                        .confidence())
                .isEqualTo(0.9);
    }

    @Test
    void eachFormSpeaksForItselfAndTheFirstForTheRule() {
        JavaPack pack = JavaPack.of("TEST", form("a", i -> true), form("b", i -> true))
                .text("XX-01/a.condition", "The first was seen.")
                .text("XX-01/b.condition", "The second was seen.")
                .text("XX-01.criterion", "It should not be.")
                .text("XX-01/b.effect", "It is worse.");
        Finding finding = Auditor.builder()
                .pack(pack)
                .build()
                .audit(portfolio(initiative("I").build()))
                .findings()
                .get(0);
        assertThat(finding.texts().condition()).isEqualTo("The first was seen. The second was seen.");
        assertThat(finding.texts().criterion()).isEqualTo("It should not be.");
        assertThat(finding.texts().effect()).isEqualTo("XX-01.effect");
    }
}
