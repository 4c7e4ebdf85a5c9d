package org.alignmentaudit.cli;

import java.io.PrintWriter;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What an audit means for the exit code. That it did not go well weighs more than what it found.
 *
 * @param failOn lowest severity that makes the answer no; null if none does
 * @param allowIncomplete whether an audit that did not look at every match is good enough
 */
record Verdict(@Nullable Severity failOn, boolean allowIncomplete) {

    /** The exit code; where it is not zero, the reason is told. */
    ExitCode of(AuditReport report, PrintWriter err) {
        ExitCode exit = ExitCode.DONE;
        if (failOn != null && report.has(failOn)) {
            err.println(count(report, failOn) + " of severity " + failOn + " or higher.");
            exit = ExitCode.ANSWER_IS_NO;
        }
        if (!report.complete() && !allowIncomplete) {
            err.println("The audit is not complete: it stopped before every match was looked at.\n"
                    + "Maybe --allow-incomplete makes that good enough.");
            exit = ExitCode.FAILED;
        }
        if (!report.failures().isEmpty()) {
            report.failures()
                    .forEach(failure -> err.println("Rule " + failure.rule() + " failed: " + failure.message()));
            exit = ExitCode.FAILED;
        }
        return exit;
    }

    private static String count(AuditReport report, Severity severity) {
        long findings = report.findings().stream()
                .filter(finding -> !finding.waived() && finding.severity().compareTo(severity) >= 0)
                .count();
        return findings == 1 ? "1 finding" : findings + " findings";
    }
}
