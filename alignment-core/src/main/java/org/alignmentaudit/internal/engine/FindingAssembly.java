package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        Map<String, List<Draft>> byIdentity = new TreeMap<>();
        for (Draft draft : drafts) {
            byIdentity
                    .computeIfAbsent(fingerprint.of(draft), key -> new ArrayList<>(1))
                    .add(draft);
        }
        List<Finding> findings = new ArrayList<>(byIdentity.size());
        byIdentity.forEach((fingerprint, same) -> add(fingerprint, same, findings));
        Set<String> failed = new TreeSet<>();
        failures.keySet().forEach(name -> failed.add(RuleName.id(name)));
        findings.removeIf(finding -> failed.contains(finding.rule()));
        findings.sort(ORDER);
        return List.copyOf(findings);
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
        Map<Draft, String> said = new IdentityHashMap<>();
        drafts.forEach(draft -> said.put(draft, draft.said()));
        drafts.sort(Comparator.comparing(Draft::rule).thenComparing(said::get));
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
        return drafts.stream()
                .flatMap(draft -> part.apply(draft).stream())
                .distinct()
                .toList();
    }
}
