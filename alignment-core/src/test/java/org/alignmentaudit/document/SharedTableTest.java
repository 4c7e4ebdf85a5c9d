package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of rows that two elements share: the evidence of decisions and of assumptions. */
class SharedTableTest {

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void elements() {
        folder = new Folder(path)
                .table("organization.csv", "id,name,asOf", "B,Bakery,2026-06-30")
                .table("decisions.csv", "id,kind,decidedOn", "D,START,2026-01-01")
                .table("assumptions.csv", "id,subjectType,subjectId,statement,status", "A,DECISION,D,It pays,UNTESTED");
    }

    private static List<String> texts(Iterable<EvidenceItem> evidence) {
        return StreamSupport.stream(evidence.spliterator(), false)
                .map(EvidenceItem::text)
                .toList();
    }

    @Test
    void eachRowGoesToTheParentItNames() {
        Portfolio portfolio = folder.table(
                        "evidence.csv", "decisionId,assumptionId,stance,text", "D,,SUPPORTS,a", ",A,NEUTRAL,b")
                .read();
        assertThat(texts(portfolio.decisions().get(0).evidence())).containsExactly("a");
        assertThat(texts(portfolio.assumptions().get(0).evidence())).containsExactly("b");
    }

    @Test
    void theTableIsSuppliedForTheElementsWhoseColumnItHas() {
        Portfolio portfolio = folder.table("evidence.csv", "assumptionId,stance,text", "A,NEUTRAL,b")
                .read();
        Decision decision = portfolio.decisions().get(0);
        Assumption assumption = portfolio.assumptions().get(0);
        assertThat(decision.evidence().known()).isFalse();
        assertThat(assumption.evidence().known()).isTrue();
    }

    @Test
    void refusesARowWithTwoParentsOrNone() {
        folder.table("evidence.csv", "decisionId,assumptionId,stance", "D,A,SUPPORTS", ",,NEUTRAL");
        assertThat(folder.problems())
                .containsExactly(
                        "evidence.csv:2: names more than one parent in [decisionId, assumptionId].\n"
                                + "Leave all but one empty.",
                        "evidence.csv:3/decisionId: is missing.\nExpected the id of one of the decisions.");
    }
}
