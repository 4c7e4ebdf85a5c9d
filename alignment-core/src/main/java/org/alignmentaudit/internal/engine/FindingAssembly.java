package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Disposition;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.pack.RuleName;
import org.alignmentaudit.internal.text.RuleTexts;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Portfolio;

/** Makes findings of what rules raised: one for a rule and set of subjects, in the order of reports. */
final class FindingAssembly {

    /** The order of reports. */
    static final Comparator<Finding> ORDER = FindingAssembly::order;

    /** What makes one finding of drafts: the rule, and its subjects as fingerprints name them. */
    private record Identity(String rule, String subjects) {}

    /** A finding that could not be put into words; of several the first by fingerprint is told. */
    private record Failure(String fingerprint, RuleFault fault) {}

    private final Portfolio portfolio;
    private final Map<String, RuleInfo> rules;
    private final Map<String, Map<String, Object>> settings;
    private final Map<String, RuleTexts> texts;
    private final Map<String, Severity> severities;

    private final Dispositions dispositions;

    private final Map<String, Failure> failures = new TreeMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Holding> holdings = new HashMap<>();
    private final Fingerprint fingerprint = new Fingerprint();

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
        Map<Identity, List<Draft>> byIdentity = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            byIdentity
                    .computeIfAbsent(identity(draft), key -> new ArrayList<>(1))
                    .add(draft);
        }
        List<Finding> findings = new ArrayList<>(byIdentity.size());
        byIdentity.forEach((identity, same) -> add(identity, same, findings));
        Set<String> failed = failures.keySet().stream().map(RuleName::id).collect(Collectors.toSet());
        findings.removeIf(finding -> failed.contains(finding.rule()));
        findings.sort(ORDER);
        return List.copyOf(findings);
    }

    /** Mostly both are of one rule, named by one and the same text, which comparing would read to its end. */
    private static int order(Finding one, Finding other) {
        int order = other.severity().compareTo(one.severity());
        if (order == 0 && !one.rule().equals(other.rule())) {
            order = one.rule().compareTo(other.rule());
        }
        return order == 0 ? one.fingerprint().compareTo(other.fingerprint()) : order;
    }

    private Identity identity(Draft draft) {
        String rule = ids.computeIfAbsent(draft.rule(), RuleName::id);
        return new Identity(rule, Fingerprint.subjects(draft));
    }

    /** A text that cannot be written fails its rule, not the audit. */
    private void add(Identity identity, List<Draft> same, List<Finding> findings) {
        String made = fingerprint.of(identity.rule(), identity.subjects());
        try {
            findings.add(finding(made, same));
        } catch (RuntimeException e) {
            Draft first = same.get(0);
            failures.merge(
                    first.rule(),
                    new Failure(made, new RuleFault(e, List.of(first.subject().key()))),
                    BinaryOperator.minBy(Comparator.comparing(Failure::fingerprint)));
        }
    }

    /** What rules threw while their findings were put into words, by name. */
    Map<String, RuleFault> failures() {
        Map<String, RuleFault> faults = new TreeMap<>();
        failures.forEach((rule, failure) -> faults.put(rule, failure.fault()));
        return faults;
    }

    private Finding finding(String fingerprint, List<Draft> drafts) {
        if (drafts.size() > 1) {
            sort(drafts);
        }
        Draft first = drafts.get(0);
        Holding holding = holding(drafts);
        List<Evidence> evidence = distinct(drafts, Draft::evidence);
        List<Guard> guards = holding.guards(drafts);
        Finding finding = new Finding(
                fingerprint,
                holding.rule().id(),
                holding.rule().findingClass(),
                holding.severity(),
                holding.confidence(guards),
                holding.level(),
                holding.letters(),
                first.subject(),
                sorted(distinct(drafts, Draft::related)),
                holding.texts().fill(first.subject(), evidence),
                evidence,
                distinct(drafts, Draft::counterEvidence),
                guards,
                holding.settings());
        List<Disposition> made = dispositions.of(holding.rule().id(), first.subject());
        return made.isEmpty() ? finding : finding.with(made);
    }

    /** By what they say, for rules fire in no order that anybody may count on. */
    private static void sort(List<Draft> drafts) {
        drafts.sort(Comparator.comparing(Draft::rule).thenComparing(Draft::compareSaid));
    }

    /** What the alternatives that raised these have in common in all findings. */
    private Holding holding(List<Draft> drafts) {
        String names = drafts.size() == 1
                ? drafts.get(0).rule()
                : drafts.stream().map(Draft::rule).distinct().collect(Collectors.joining("+"));
        Holding known = holdings.get(names);
        if (known == null) {
            RuleInfo rule = rules.get(RuleName.id(drafts.get(0).rule()));
            List<Alternative> alternatives = rule.alternatives().stream()
                    .filter(form ->
                            drafts.stream().anyMatch(draft -> draft.rule().equals(form.name())))
                    .toList();
            known = new Holding(
                    rule,
                    alternatives,
                    portfolio,
                    texts.get(rule.id()),
                    settings.get(rule.id()),
                    Optional.ofNullable(severities.get(rule.id())));
            holdings.put(names, known);
        }
        return known;
    }

    private static List<SubjectRef> sorted(List<SubjectRef> subjects) {
        return subjects.size() < 2 ? subjects : subjects.stream().sorted().toList();
    }

    private static <T> List<T> distinct(List<Draft> drafts, Function<Draft, List<T>> part) {
        List<T> first = part.apply(drafts.get(0));
        if (drafts.size() == 1 && first.size() < 2) {
            return List.copyOf(first);
        }
        Set<T> distinct = new LinkedHashSet<>();
        drafts.forEach(draft -> distinct.addAll(part.apply(draft)));
        return List.copyOf(distinct);
    }
}
