package org.alignmentaudit.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.finding.Finding;
import org.jspecify.annotations.Nullable;

/** A finding as one row of a table that a spreadsheet may open. */
final class CsvRow {

    static final List<String> COLUMNS = List.of(
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

    private CsvRow() {}

    /** The rows of a report, in its order. */
    static Stream<List<String>> of(AuditReport report) {
        String portfolio = report.portfolio().id();
        return report.findings().stream().map(finding -> cells(finding, portfolio));
    }

    private static List<String> cells(Finding finding, String portfolio) {
        Map<String, @Nullable Object> values = finding.toMap(portfolio);
        return COLUMNS.stream()
                .map(column -> SpreadsheetText.of(Objects.toString(values.get(column), "")))
                .toList();
    }
}
