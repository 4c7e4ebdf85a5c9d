package org.alignmentaudit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingRowTest {

    private static Finding finding(Severity severity, String value) {
        FactRef oven = new FactRef(FactType.INITIATIVE, "I");
        return new Finding(
                "f1:12",
                "CB-03",
                FindingClass.PATTERN,
                severity,
                0.5,
                EvidenceLevel.E2,
                List.of("a", "b"),
                new SubjectRef(SubjectType.INITIATIVE, "I", "Oven"),
                List.of(new SubjectRef(SubjectType.GOAL, "G", "Grow")),
                new FindingTexts("Title", "Condition.", "Criterion.", "Effect.", "Recommendation."),
                List.of(
                        new Evidence("status", oven, "band", value, Unit.TEXT, null),
                        new Evidence("count", oven, null, 2, Unit.COUNT, null)),
                List.of(),
                List.of(new Guard("review", GuardOutcome.CLEAR), new Guard("reason", GuardOutcome.NOT_CHECKED)),
                Map.of("minRaise", 0.1));
    }

    @Test
    void hasOneColumnForEachPartInAFixedOrder() {
        Map<String, @Nullable Object> row = finding(Severity.HIGH, "RED").toMap("bakery");
        assertThat(row.keySet())
                .containsExactly(
                        "upsertKey",
                        "portfolioId",
                        "fingerprint",
                        "rule",
                        "title",
                        "class",
                        "severity",
                        "confidence",
                        "evidenceLevel",
                        "alternatives",
                        "subjectType",
                        "subjectId",
                        "subjectName",
                        "related",
                        "condition",
                        "criterion",
                        "effect",
                        "recommendation",
                        "evidence",
                        "counterEvidence",
                        "guards",
                        "settings",
                        "state",
                        "waivedUntil",
                        "waiverReason",
                        "waiverApprovedBy",
                        "dispositions",
                        "lapsedWaiver");
    }

    @Test
    void holdsTextsAndNumbers() {
        assertThat(finding(Severity.HIGH, "RED").toMap("bakery"))
                .containsEntry("upsertKey", "bakery/f1:12")
                .containsEntry("severity", "HIGH")
                .containsEntry("confidence", 0.5)
                .containsEntry("alternatives", "a|b")
                .containsEntry("subjectName", "Oven")
                .containsEntry("related", "GOAL:G")
                .containsEntry("evidence", "status=RED|count=2")
                .containsEntry("counterEvidence", "")
                .containsEntry("guards", "review=CLEAR|reason=NOT_CHECKED")
                .containsEntry("settings", "minRaise=0.1");
    }

    @Test
    void tellsBaselineWaiverAndActionsWhereThereAreAny() {
        Finding finding = finding(Severity.HIGH, "RED")
                .with(FindingState.CHANGED)
                .with(new Waived("Ends soon", "owner", LocalDate.of(2026, 9, 30)))
                .with(List.of(new Disposition("A-1", ActionState.ACCEPTED, null, null)));

        assertThat(finding.toMap("bakery"))
                .containsEntry("state", "CHANGED")
                .containsEntry("waivedUntil", "2026-09-30")
                .containsEntry("waiverReason", "Ends soon")
                .containsEntry("waiverApprovedBy", "owner")
                .containsEntry("dispositions", "A-1=ACCEPTED");
        assertThat(finding(Severity.HIGH, "RED").toMap("bakery"))
                .containsEntry("state", null)
                .containsEntry("waivedUntil", null)
                .containsEntry("dispositions", "")
                .containsEntry("lapsedWaiver", null);
    }

    @Test
    void tellsWhichWaiverDoesNotCountForIt() {
        LapsedWaiver broken =
                new LapsedWaiver(LapsedWaiver.Cause.MALFORMED, "/waivers/1", null, List.of("until: is missing."));

        assertThat(finding(Severity.HIGH, "RED").with(broken).toMap("bakery"))
                .containsEntry("lapsedWaiver", "/waivers/1=MALFORMED");
    }

    @Test
    void theKeyStaysWhenSeverityAndEvidenceChange() {
        assertThat(finding(Severity.LOW, "AMBER").toMap("bakery").get("upsertKey"))
                .isEqualTo(finding(Severity.HIGH, "RED").toMap("bakery").get("upsertKey"));
    }

    @Test
    void theSameFindingOfAnotherPortfolioHasAnotherKey() {
        Finding finding = finding(Severity.HIGH, "RED");
        assertThat(finding.toMap("bakery").get("upsertKey"))
                .isNotEqualTo(finding.toMap("mill").get("upsertKey"));
    }
}
