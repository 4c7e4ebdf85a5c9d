package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.text.Filling;
import org.alignmentaudit.internal.text.RuleTexts;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.GuardInfo;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Portfolio;

/** The alternatives of a rule that hold, and what all findings in one portfolio have in common of which just these hold. */
final class Holding {

    /** Confidence is at most this while a guard cannot be checked (judgement). */
    private static final double CONFIDENCE_UNCHECKED = 0.5;

    private final RuleInfo rule;
    private final List<Alternative> alternatives;
    private final Severity severity;
    private final Filling texts;
    private final Map<String, GuardOutcome> declared = new TreeMap<>();
    private final List<Guard> guards;
    private final List<String> letters;
    private final Map<String, Object> settings;

    /**
     * Alternatives of a rule.
     *
     * @param settings the settings that the rule used
     * @param replaced the severity that the tenant set, if it did
     */
    Holding(
            RuleInfo rule,
            List<Alternative> alternatives,
            Portfolio portfolio,
            RuleTexts texts,
            Map<String, Object> settings,
            Optional<Severity> replaced) {
        this.rule = rule;
        this.alternatives = alternatives;
        this.severity = replaced.orElseGet(this::ownSeverity);
        this.texts = texts.filling(
                alternatives,
                Objects.requireNonNullElse(portfolio.organization().currency(), ""));
        alternatives.stream()
                .flatMap(form -> form.guards().stream())
                .filter(GuardInfo::hasPath)
                .forEach(guard -> declare(guard, portfolio));
        this.guards = List.copyOf(listed(declared));
        this.letters = List.copyOf(alternatives.stream()
                .map(Alternative::letter)
                .filter(letter -> !letter.isEmpty())
                .toList());
        this.settings = replaced.isPresent() ? echoed(settings) : settings;
    }

    private void declare(GuardInfo guard, Portfolio portfolio) {
        GuardOutcome outcome = portfolio.supplies(guard.path()) ? GuardOutcome.CLEAR : GuardOutcome.NOT_CHECKED;
        declared.merge(guard.name(), outcome, Holding::worse);
    }

    RuleInfo rule() {
        return rule;
    }

    Severity severity() {
        return severity;
    }

    Filling texts() {
        return texts;
    }

    List<String> letters() {
        return letters;
    }

    /** The settings used; where the tenant set the severity, that too, beside the one that the rule has. */
    Map<String, Object> settings() {
        return settings;
    }

    private Map<String, Object> echoed(Map<String, Object> used) {
        Map<String, Object> echoed = new TreeMap<>(used);
        echoed.put("severity", severity.name());
        echoed.put("severityOfRule", ownSeverity().name());
        return echoed;
    }

    private Severity ownSeverity() {
        return alternatives.stream()
                .map(Alternative::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    EvidenceLevel level() {
        Comparator<Alternative> strongest =
                Comparator.comparing(Alternative::severity).thenComparing(Alternative::level);
        return alternatives.stream().max(strongest).orElseThrow().level();
    }

    double confidence(List<Guard> checked) {
        double own =
                alternatives.stream().mapToDouble(Alternative::confidence).max().orElseThrow();
        boolean unchecked = checked.stream().anyMatch(guard -> guard.outcome() == GuardOutcome.NOT_CHECKED);
        return unchecked ? Math.min(own, CONFIDENCE_UNCHECKED) : own;
    }

    /** The guards that the rule declares and those that only the subject could tell; of two outcomes the worse counts. */
    List<Guard> guards(List<Draft> drafts) {
        List<Guard> told = new ArrayList<>();
        drafts.forEach(draft -> told.addAll(draft.guards()));
        if (told.isEmpty()) {
            return guards;
        }
        Map<String, GuardOutcome> outcomes = new TreeMap<>(declared);
        told.forEach(guard -> outcomes.merge(guard.name(), guard.outcome(), Holding::worse));
        return listed(outcomes);
    }

    private static List<Guard> listed(Map<String, GuardOutcome> outcomes) {
        return outcomes.entrySet().stream()
                .map(entry -> new Guard(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static GuardOutcome worse(GuardOutcome one, GuardOutcome other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
