package org.alignmentaudit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.pack.Setting;
import org.alignmentaudit.pack.SettingKind;
import org.alignmentaudit.portfolio.Portfolio;

/** Tells why a rule did not find what a test expects: what it found, and what it nearly found. */
final class Mismatch {

    private final RulePack pack;
    private final String rule;
    private final Set<String> beside;
    private final Map<String, Object> settings;
    private final Portfolio portfolio;
    private final AuditReport report;

    Mismatch(
            RulePack pack,
            String rule,
            Set<String> beside,
            Map<String, Object> settings,
            Portfolio portfolio,
            AuditReport report) {
        this.pack = pack;
        this.rule = rule;
        this.beside = beside;
        this.settings = settings;
        this.portfolio = portfolio;
        this.report = report;
    }

    String describe(SortedSet<String> expected, SortedSet<String> actual) {
        List<String> lines = new ArrayList<>();
        lines.add(rule + " fires on other subjects than expected.");
        lines.add("  expected: " + expected);
        lines.add("  actual:   " + actual);
        report.findings(rule).stream()
                .filter(finding -> !expected.contains(finding.subject().key()))
                .forEach(finding -> lines.add("  not expected: " + finding.condition()));
        SortedSet<String> silent = new TreeSet<>(expected);
        silent.removeAll(actual);
        nearMisses(silent).forEach(line -> lines.add("  near miss: " + line));
        lines.add("  " + report.rule(rule).orElseThrow());
        return String.join("\n", lines);
    }

    /** Which silent subjects would fire if one setting stood at the end of its range. */
    private List<String> nearMisses(SortedSet<String> silent) {
        List<String> lines = new ArrayList<>();
        RuleInfo info = pack.rule(rule).orElseThrow();
        for (Setting setting : info.settings()) {
            if (setting.kind() != SettingKind.WORDS && !silent.isEmpty()) {
                tryAt(setting, setting.min(), silent, lines);
                tryAt(setting, setting.max(), silent, lines);
            }
        }
        return lines;
    }

    private void tryAt(Setting setting, double value, SortedSet<String> silent, List<String> lines) {
        Map<String, Object> loosened = new TreeMap<>(settings);
        loosened.put(setting.name(), value);
        SortedSet<String> found = Verification.subjects(
                Auditors.alone(pack, rule, beside, loosened).audit(portfolio), rule);
        found.retainAll(silent);
        if (!found.isEmpty()) {
            Object now = settings.getOrDefault(setting.name(), setting.defaultValue());
            lines.add(found + " with " + setting.name() + " at " + value + " instead of " + now);
        }
    }
}
