package org.alignmentaudit.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alignmentaudit.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant wants of one rule.
 *
 * @param enabled whether it runs; null leaves that to the profile
 * @param severity severity of its findings; null leaves it to the rule
 * @param settings values of settings by name: whole numbers, decimal numbers or lists of strings
 */
public record RulePolicy(
        @Nullable Boolean enabled, @Nullable Severity severity, Map<String, Object> settings) {

    /** Copies the settings. */
    public RulePolicy {
        settings = Map.copyOf(settings);
    }

    /** Nothing but these settings. */
    public static RulePolicy settings(Map<String, Object> settings) {
        return new RulePolicy(null, null, settings);
    }

    /** A rule that does not run. */
    public static RulePolicy off() {
        return new RulePolicy(false, null, Map.of());
    }

    /** The severity of its findings, if the tenant wants another than the rule's. */
    public Optional<Severity> severityOverride() {
        return Optional.ofNullable(severity);
    }

    String canonical() {
        Map<String, Object> sorted = new TreeMap<>(settings);
        sorted.replaceAll((name, value) -> value instanceof List<?> texts ? quoted(texts) : value);
        return enabled + "|" + severity + "|" + sorted;
    }

    /** Two lists that differ are written differently, whatever their texts hold. */
    private static List<String> quoted(List<?> texts) {
        return texts.stream()
                .map(text -> '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .toList();
    }
}
