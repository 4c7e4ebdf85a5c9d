package org.alignmentaudit.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineEntry;
import org.alignmentaudit.lifecycle.KnownFinding;

/** Baselines of any size. */
final class ManyFindings {

    private ManyFindings() {}

    static Baseline of(String portfolio, int number) {
        List<BaselineEntry> entries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            SubjectRef subject = new SubjectRef(SubjectType.INITIATIVE, "I-" + i, "Initiative " + i);
            KnownFinding finding =
                    new KnownFinding("f1:%032x".formatted(i), "XX-01", subject, Severity.HIGH, 0.8, List.of("a"), null);
            entries.add(new BaselineEntry(finding, LocalDate.of(2026, 6, 30)));
        }
        return Baseline.of(portfolio, entries);
    }
}
