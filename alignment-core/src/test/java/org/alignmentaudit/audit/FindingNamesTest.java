package org.alignmentaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.lifecycle.AuditOutline;
import org.junit.jupiter.api.Test;

/** A report knows what its findings call their guards and evidence. */
class FindingNamesTest {

    private static AuditReport report(JavaPack pack) {
        return Auditor.builder()
                .pack(pack)
                .build()
                .audit(Given.portfolio(Given.initiative("I").build()));
    }

    private static Map<String, String> names(JavaPack pack) {
        return report(pack).rule("XX-01").orElseThrow().names();
    }

    private static JavaPack pack() {
        return JavaPack.of(
                "TEST",
                JavaRule.of(
                        "XX-01/a",
                        Initiative.class,
                        i -> true,
                        (draft, i) -> draft.evidence("spent", 1)
                                .evidence("signs", List.of(Band.RED, Band.GREEN))
                                .evidence("rating", Band.AMBER)
                                .counterEvidence("won", 2, "benefits", null)
                                .partial("new-scope", true)),
                Given.everyInitiative("XX-01/b"));
    }

    @Test
    void namesWhatTheFindingsUse() {
        assertThat(names(pack().text("XX-01.role.spent", "what was spent")
                        .text("XX-01.role.won", "what came of it")
                        .text("XX-01.guard.new-scope", "new scope was agreed")
                        .text("XX-01.guard.unused", "nobody looked at it")))
                .isEqualTo(Map.of(
                        "role.spent", "what was spent",
                        "role.won", "what came of it",
                        "guard.new-scope", "new scope was agreed"));
    }

    @Test
    void namesTheWordsOfTheEvidence() {
        assertThat(names(pack().text("XX-01.word.AMBER", "in doubt").text("XX-01.word.RED", "lost")))
                .containsEntry("word.AMBER", "in doubt");
    }

    /** A report that was written and read again has no names; it is held against others as before. */
    @Test
    void whatIsHeldAgainstAnotherReportHasNone() {
        AuditReport named = report(pack().text("XX-01.role.spent", "what was spent"));
        assertThat(AuditOutline.of(named).rules())
                .isEqualTo(AuditOutline.of(report(pack())).rules());
    }

    @Test
    void leavesOutWhatThePackDoesNotName() {
        assertThat(names(pack().text("XX-01.role.spent", "what was spent"))).containsOnlyKeys("role.spent");
    }
}
