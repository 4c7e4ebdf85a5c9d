package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.pack.CompiledPack;
import org.alignmentaudit.internal.text.RuleTexts;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Portfolio;

/** The rules that an auditor runs, with their settings, and the bases they run in. Thread-safe. */
public final class RuleSet {

    private final Map<String, RuleInfo> rules = new TreeMap<>();
    private final Map<String, Map<String, Object>> settings = new TreeMap<>();
    private final Map<String, Coverage> coverage = new TreeMap<>();
    private final Map<String, RuleTexts> texts = new TreeMap<>();
    private final List<Object> settingFacts = new ArrayList<>();
    private final RuleBases bases;

    /**
     * @param packs the packs
     * @param wanted ids of the rules that run
     * @param replaced settings that the tenant replaced, by rule
     * @param locale language of the texts
     */
    public RuleSet(
            Collection<CompiledPack> packs,
            Set<String> wanted,
            Map<String, Map<String, Object>> replaced,
            Locale locale) {
        for (CompiledPack pack : packs) {
            for (RuleInfo rule : pack.rules()) {
                if (wanted.contains(rule.id())) {
                    add(pack, rule, replaced.getOrDefault(rule.id(), Map.of()), locale);
                }
            }
        }
        bases = new RuleBases(
                packs.stream().flatMap(pack -> pack.models().stream()).toList(), settingFacts);
        bases.of(names(rules.values()));
    }

    private void add(CompiledPack pack, RuleInfo rule, Map<String, Object> replaced, Locale locale) {
        Map<String, Object> values = new LinkedHashMap<>();
        pack.settings(rule.id()).ifPresent(type -> {
            values.putAll(type.values(SettingValues.typed(rule, replaced)));
            settingFacts.add(type.fact(values));
        });
        rules.put(rule.id(), rule);
        settings.put(rule.id(), values);
        coverage.put(rule.id(), new Coverage(rule, values));
        texts.put(rule.id(), new RuleTexts(pack, rule, locale, values));
    }

    private static Set<String> names(Collection<RuleInfo> rules) {
        Set<String> names = new TreeSet<>();
        rules.forEach(
                rule -> rule.alternatives().stream().map(Alternative::name).forEach(names::add));
        return names;
    }

    /** Runs the rules over a portfolio. */
    public RuleSetResult run(Portfolio portfolio, Map<String, Severity> severities, Limits limits) {
        Map<String, RuleFault> failures = new TreeMap<>();
        Map<String, Coverage.Result> covered = new TreeMap<>();
        coverage.forEach((rule, it) -> covered.put(rule, covered(rule, it, portfolio, failures)));
        Set<String> names = new TreeSet<>();
        covered.values().forEach(result -> names.addAll(result.forms()));
        List<Object> facts = new ArrayList<>(settingFacts);
        facts.addAll(portfolio.facts());
        EngineRun run = new EngineRun(bases, facts, limits).run(names);
        FindingAssembly assembly = new FindingAssembly(portfolio, rules, settings, texts, severities);
        List<Finding> findings = assembly.assemble(run.drafts());
        failures.putAll(assembly.failures());
        failures.putAll(run.failures());
        return new RuleSetResult(covered, findings, failures, run.complete(), bases);
    }

    /** What a rule can assess; where a property of its own throws, the rule fails and assesses nothing. */
    private static Coverage.Result covered(
            String rule, Coverage coverage, Portfolio portfolio, Map<String, RuleFault> failures) {
        try {
            return coverage.of(portfolio);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failures.put(rule, new RuleFault(e, List.of()));
            return Coverage.Result.NONE;
        }
    }

    /** What became of the rules. */
    public Map<String, RuleInfo> rules() {
        return rules;
    }
}
