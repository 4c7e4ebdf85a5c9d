package org.alignmentaudit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.Setting;
import org.alignmentaudit.pack.SettingKind;

/**
 * Tells why a rule did not find what a test expects: what it found, and what it nearly found.
 *
 * @param trial what was put to the test
 * @param report what the audit by the whole pack found
 */
record Mismatch(Trial trial, AuditReport report) {

    String describe(SortedSet<String> expected, SortedSet<String> actual) {
        List<String> lines = new ArrayList<>();
        lines.add(trial.rule() + " fires on other subjects than expected.");
        lines.add("  expected: " + expected);
        lines.add("  actual:   " + actual);
        report.findings(trial.rule()).stream()
                .filter(finding -> !expected.contains(finding.subject().key()))
                .forEach(finding -> lines.add("  not expected: " + finding.condition()));
        SortedSet<String> silent = new TreeSet<>(expected);
        silent.removeAll(actual);
        nearMisses(silent).forEach(line -> lines.add("  near miss: " + line));
        lines.add("  " + report.rule(trial.rule()).orElseThrow());
        return String.join("\n", lines);
    }

    /** Which silent subjects would fire if one setting stood at the end of its range. */
    private List<String> nearMisses(SortedSet<String> silent) {
        List<String> lines = new ArrayList<>();
        RuleInfo info = trial.pack().rule(trial.rule()).orElseThrow();
        for (Setting setting : info.settings()) {
            if (setting.kind() != SettingKind.WORDS && !silent.isEmpty()) {
                tryAt(setting, setting.min(), silent, lines);
                tryAt(setting, setting.max(), silent, lines);
            }
        }
        return lines;
    }

    private void tryAt(Setting setting, double value, SortedSet<String> silent, List<String> lines) {
        SortedSet<String> found =
                Verification.subjects(trial.with(setting.name(), value).alone(), trial.rule());
        found.retainAll(silent);
        if (!found.isEmpty()) {
            Object now = trial.settings().getOrDefault(setting.name(), setting.defaultValue());
            lines.add(found + " with " + setting.name() + " at " + value + " instead of " + now);
        }
    }
}
