package org.alignmentaudit.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.standard.StandardPack;

/** How the whole pack grows with the portfolio, and what it costs beside six rules, where most rules have work. */
final class WholePack {

    private static final int ROUNDS = 7;
    /** What the compiler of the virtual machine needs until the times of the whole pack no longer fall. */
    private static final int WARM_UP = 20;

    private static final int RUNS_LARGE = 3;
    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;

    private WholePack() {}

    /** An auditor of all rules. */
    static Auditor auditor() {
        return Auditor.builder()
                .pack(StandardPack.pack())
                .policy(new Policy(Profile.FULL, Map.of()))
                .build();
    }

    /** How many rules had something to look at. */
    static long atWork(AuditReport report) {
        return report.rules().stream()
                .filter(rule -> rule.status() == AssessmentStatus.ASSESSED && rule.examined() > 0)
                .count();
    }

    static void measure(PrintStream out) throws Exception {
        Auditor whole = auditor();
        Portfolio small = WideRows.build(new Workload(SMALL, 42));
        AuditReport report = whole.audit(small);
        out.printf(
                Locale.ROOT,
                "whole pack on rows of most kinds, n=%d: %d of %d rules have work, %d findings%n",
                SMALL,
                atWork(report),
                report.rules().size(),
                report.findings().size());
        Auditor six = ByLibrary.auditor();
        List<Double> times = Stopwatch.inTurns(WARM_UP, ROUNDS, () -> whole.audit(small), () -> six.audit(small));
        double ofSmall = times.get(0);
        double ofSix = times.get(1);
        Portfolio large = WideRows.build(new Workload(LARGE, 42));
        double ofLarge = Stopwatch.median(RUNS_LARGE, () -> whole.audit(large));
        out.printf(
                Locale.ROOT,
                "whole pack: n=%d %.0f ms, n=%d %.0f ms, ratio %.1f; beside the six rules %.1f%n",
                SMALL,
                ofSmall,
                LARGE,
                ofLarge,
                ofLarge / ofSmall,
                ofSmall / ofSix);
    }
}
