package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.pack.RuleName;
import org.alignmentaudit.internal.text.RuleTexts;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.GuardInfo;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Portfolio;

/** Makes findings of what rules raised: one for a rule and set of subjects, in the order of reports. */
final class FindingAssembly {

    /** Confidence is at most this while a guard cannot be checked (judgement). */
    private static final double CONFIDENCE_UNCHECKED = 0.5;

    /** The order of reports. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::rule)
            .thenComparing(Finding::fingerprint);

    private final Portfolio portfolio;
    private final Map<String, RuleInfo> rules;
    private final Map<String, Map<String, Object>> settings;
    private final Map<String, RuleTexts> texts;
    private final Map<String, Severity> severities;

    private final Dispositions dispositions;

    private final Map<String, RuleFault> failures = new TreeMap<>();

    FindingAssembly(
            Portfolio portfolio,
            Map<String, RuleInfo> rules,
            Map<String, Map<String, Object>> settings,
            Map<String, RuleTexts> texts,
            Map<String, Severity> severities) {
        this.portfolio = portfolio;
        this.rules = rules;
        this.settings = settings;
        this.texts = texts;
        this.severities = severities;
        this.dispositions = new Dispositions(portfolio);
    }

    /** The findings of all rules that did not fail. */
    List<Finding> assemble(List<Draft> drafts) {
        Map<String, List<Draft>> byIdentity = new TreeMap<>();
        for (Draft draft : drafts) {
            byIdentity
                    .computeIfAbsent(fingerprint(draft), key -> new ArrayList<>())
                    .add(draft);
        }
        List<Finding> findings = new ArrayList<>();
        byIdentity.forEach((fingerprint, same) -> add(fingerprint, same, findings));
        Set<String> failed = new TreeSet<>();
        failures.keySet().forEach(name -> failed.add(RuleName.id(name)));
        return findings.stream()
                .filter(finding -> !failed.contains(finding.rule()))
                .sorted(ORDER)
                .toList();
    }

    /** A text that cannot be written fails its rule, not the audit. */
    private void add(String fingerprint, List<Draft> same, List<Finding> findings) {
        try {
            findings.add(finding(fingerprint, same));
        } catch (RuntimeException e) {
            Draft first = same.get(0);
            failures.putIfAbsent(
                    first.rule(), new RuleFault(e, List.of(first.subject().key())));
        }
    }

    /** What rules threw while their findings were put into words, by name. */
    Map<String, RuleFault> failures() {
        return failures;
    }

    /** Recipe 1: SHA-256 over the lines rule id, recipe, and {@code TYPE:id} of each subject in order, each ended by \n. */
    private static String fingerprint(Draft draft) {
        String subjects = Stream.concat(Stream.of(draft.subject()), draft.related().stream())
                .map(SubjectRef::key)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        String lines = RuleName.id(draft.rule()) + "\n1\n" + subjects + "\n";
        return "f1:" + Sha256.hex(lines).substring(0, 32);
    }

    private Finding finding(String fingerprint, List<Draft> drafts) {
        if (drafts.size() > 1) {
            drafts.sort(Comparator.comparing(Draft::rule)
                    .thenComparing(draft -> draft.evidence().toString()));
        }
        Draft first = drafts.get(0);
        RuleInfo rule = rules.get(RuleName.id(first.rule()));
        List<Alternative> holding = rule.alternatives().stream()
                .filter(form -> drafts.stream().anyMatch(draft -> draft.rule().equals(form.name())))
                .toList();
        Set<Evidence> evidence = new LinkedHashSet<>();
        Set<Evidence> counterEvidence = new LinkedHashSet<>();
        Set<SubjectRef> related = new LinkedHashSet<>();
        drafts.forEach(draft -> {
            evidence.addAll(draft.evidence());
            counterEvidence.addAll(draft.counterEvidence());
            related.addAll(draft.related());
        });
        List<Guard> guards = guards(holding, drafts);
        String currency = Objects.requireNonNullElse(portfolio.organization().currency(), "");
        Finding finding = new Finding(
                fingerprint,
                rule.id(),
                rule.findingClass(),
                severity(rule, holding),
                confidence(holding, guards),
                level(holding),
                holding.stream()
                        .map(Alternative::letter)
                        .filter(letter -> !letter.isEmpty())
                        .toList(),
                first.subject(),
                related.stream().sorted().toList(),
                texts.get(rule.id()).fill(holding, first.subject(), evidence, currency),
                List.copyOf(evidence),
                List.copyOf(counterEvidence),
                guards,
                echoed(rule, holding));
        return finding.with(dispositions.of(rule.id(), first.subject()));
    }

    /** The settings used; where the tenant set the severity, that too, beside the one that the rule has. */
    private Map<String, Object> echoed(RuleInfo rule, List<Alternative> holding) {
        if (!severities.containsKey(rule.id())) {
            return settings.get(rule.id());
        }
        Map<String, Object> echoed = new TreeMap<>(settings.get(rule.id()));
        echoed.put("severity", severities.get(rule.id()).name());
        echoed.put("severityOfRule", ownSeverity(holding).name());
        return echoed;
    }

    private Severity severity(RuleInfo rule, List<Alternative> holding) {
        return severities.getOrDefault(rule.id(), ownSeverity(holding));
    }

    private static Severity ownSeverity(List<Alternative> holding) {
        return holding.stream()
                .map(Alternative::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static EvidenceLevel level(List<Alternative> holding) {
        Comparator<Alternative> strongest =
                Comparator.comparing(Alternative::severity).thenComparing(Alternative::level);
        return holding.stream().max(strongest).orElseThrow().level();
    }

    private static double confidence(List<Alternative> holding, List<Guard> guards) {
        double own = holding.stream().mapToDouble(Alternative::confidence).max().orElseThrow();
        boolean unchecked = guards.stream().anyMatch(guard -> guard.outcome() == GuardOutcome.NOT_CHECKED);
        return unchecked ? Math.min(own, CONFIDENCE_UNCHECKED) : own;
    }

    /** The guards that the rule declares and those that only the subject could tell; of two outcomes the worse counts. */
    private List<Guard> guards(List<Alternative> holding, List<Draft> drafts) {
        Map<String, GuardOutcome> outcomes = new TreeMap<>();
        for (Alternative form : holding) {
            for (GuardInfo guard : form.guards()) {
                GuardOutcome outcome = portfolio.supplies(guard.path()) ? GuardOutcome.CLEAR : GuardOutcome.NOT_CHECKED;
                outcomes.merge(guard.name(), outcome, FindingAssembly::worse);
            }
        }
        drafts.forEach(draft ->
                draft.guards().forEach(guard -> outcomes.merge(guard.name(), guard.outcome(), FindingAssembly::worse)));
        return outcomes.entrySet().stream()
                .map(entry -> new Guard(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static GuardOutcome worse(GuardOutcome one, GuardOutcome other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
