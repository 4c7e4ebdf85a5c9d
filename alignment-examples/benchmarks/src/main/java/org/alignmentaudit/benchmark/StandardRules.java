package org.alignmentaudit.benchmark;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.RulePolicy;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.standard.StandardPack;

/** The rules of the standard pack on the rows of the benchmark: how the audit grows, and which rules are dear. */
final class StandardRules {

    private static final int RUNS = 7;
    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final int DEAREST = 10;

    private StandardRules() {}

    static void measure(PrintStream out) throws Exception {
        Portfolio small = ByLibrary.build(new Workload(SMALL, 42));
        Auditor all = StandardPack.auditor();
        int rules = StandardPack.pack().rules().size();
        double ofSmall = Stopwatch.median(RUNS, () -> all.audit(small));
        dearest(small, out);
        Portfolio large = ByLibrary.build(new Workload(LARGE, 42));
        double ofLarge = Stopwatch.median(RUNS, () -> all.audit(large));
        out.printf(
                Locale.ROOT,
                "standard pack, %d rules: n=%d %.0f ms, n=%d %.0f ms, ratio %.1f%n",
                rules,
                SMALL,
                ofSmall,
                LARGE,
                ofLarge,
                ofLarge / ofSmall);
    }

    /** Each rule in an auditor of its own; what every audit costs is in each figure. */
    private static void dearest(Portfolio portfolio, PrintStream out) throws Exception {
        Map<String, Double> times = new HashMap<>();
        for (RuleInfo rule : StandardPack.pack().rules()) {
            Auditor alone = alone(rule.id());
            times.put(rule.id(), Stopwatch.median(RUNS, () -> alone.audit(portfolio)));
        }
        List<Map.Entry<String, Double>> sorted = times.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .toList();
        out.printf(
                Locale.ROOT,
                "dearest rules, each audited alone at n=%d; the cheapest takes %.1f ms%n",
                SMALL,
                sorted.get(sorted.size() - 1).getValue());
        sorted.stream()
                .limit(DEAREST)
                .forEach(rule -> out.printf(Locale.ROOT, "  %-6s %.1f ms%n", rule.getKey(), rule.getValue()));
    }

    private static Auditor alone(String id) {
        Map<String, RulePolicy> off = new TreeMap<>();
        StandardPack.pack().rules().stream()
                .filter(rule -> !rule.id().equals(id))
                .forEach(rule -> off.put(rule.id(), RulePolicy.off()));
        return Auditor.builder()
                .pack(StandardPack.pack())
                .policy(new Policy(Profile.FULL, off))
                .build();
    }
}
