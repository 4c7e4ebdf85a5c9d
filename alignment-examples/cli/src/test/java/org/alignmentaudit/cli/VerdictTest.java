package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleFailure;
import org.alignmentaudit.document.PortfolioFiles;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final AuditReport REPORT = StandardPack.auditor().audit(PortfolioFiles.read(BAKERY));

    private final StringWriter err = new StringWriter();

    private ExitCode verdict(Verdict verdict, AuditReport report) {
        return verdict.of(report, new PrintWriter(err, true));
    }

    private static AuditReport report(boolean complete, RuleFailure... failures) {
        return new AuditReport(
                REPORT.libraryVersion(),
                REPORT.locale(),
                REPORT.asOf(),
                REPORT.portfolio(),
                REPORT.currency(),
                REPORT.packs(),
                REPORT.policyDigest(),
                complete,
                REPORT.findings(),
                REPORT.rules(),
                List.of(failures),
                REPORT.cut(),
                REPORT.scorecard(),
                REPORT.waivers(),
                REPORT.gone(),
                REPORT.unverified());
    }

    @Test
    void isDoneWhateverWasFoundWhereNothingIsToFail() {
        assertThat(verdict(new Verdict(null, false), REPORT)).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void namesTheFailedRuleEvenWhereIncompleteAuditsAreAllowed() {
        AuditReport failed = report(true, new RuleFailure("CB-03/a", "bias.cb03", "boom", List.of()));

        assertThat(verdict(new Verdict(null, true), failed)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).isEqualToIgnoringNewLines("Rule CB-03/a failed: boom");
    }

    @Test
    void trustsNoAnswerOfAnIncompleteAudit() {
        assertThat(verdict(new Verdict(Severity.HIGH, false), report(false))).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void stillSaysNoWhereAnIncompleteAuditIsAllowed() {
        assertThat(verdict(new Verdict(Severity.HIGH, true), report(false))).isEqualTo(ExitCode.ANSWER_IS_NO);
    }
}
