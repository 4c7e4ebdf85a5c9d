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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.pack.CompiledPack;
import org.alignmentaudit.internal.pack.RuleName;
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
    private final Map<String, Gauge> gauges = new TreeMap<>();
    private final List<Object> settingFacts = new ArrayList<>();
    private final Set<String> afterwards = new TreeSet<>();
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
        Set<String> names = names(rules.values(), form -> !form.afterwards());
        afterwards.addAll(names(rules.values(), Alternative::afterwards));
        Stream.of(names, afterwards).filter(some -> !some.isEmpty()).forEach(bases::of);
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
        if (rule.measure() != null) {
            gauges.put(rule.id(), new Gauge(rule.id(), rule.measure(), values, texts.get(rule.id())));
        }
    }

    private static Set<String> names(Collection<RuleInfo> rules, Predicate<Alternative> which) {
        Set<String> names = new TreeSet<>();
        rules.forEach(rule -> rule.alternatives().stream()
                .filter(which)
                .map(Alternative::name)
                .forEach(names::add));
        return names;
    }

    /**
     * Runs the rules over a portfolio, and then those that look at the audit itself.
     *
     * @param about facts about the audit, made from what the other rules came to
     */
    public RuleSetResult run(
            Portfolio portfolio,
            Map<String, Severity> severities,
            Limits limits,
            Function<RuleSetResult, Collection<?>> about) {
        Map<String, RuleFault> failures = new TreeMap<>();
        Map<String, Coverage.Result> covered = CoverageRun.results(portfolio, coverage, failures);
        Map<String, Measured> measures = measures(portfolio, covered, failures);
        List<Object> facts = new ArrayList<>(settingFacts);
        facts.addAll(portfolio.facts());
        Limits running = limits.running();
        RuleSetRun run = new RuleSetRun(bases, covered, measures, failures);
        run.fire(facts, running, name -> !afterwards.contains(name));
        FindingAssembly assembly = new FindingAssembly(portfolio, rules, settings, texts, severities);
        RuleSetResult result = run.result(assembly, rule -> true);
        if (afterwards.isEmpty()) {
            return result;
        }
        facts.addAll(about.apply(result));
        run.fire(facts, running, afterwards::contains);
        Set<String> ids = afterwards.stream().map(RuleName::id).collect(Collectors.toUnmodifiableSet());
        return result.with(ids, run.result(assembly, ids::contains));
    }

    private Map<String, Measured> measures(
            Portfolio portfolio, Map<String, Coverage.Result> covered, Map<String, RuleFault> failures) {
        Map<String, Measured> measures = new TreeMap<>();
        gauges.forEach((rule, gauge) -> {
            if (covered.get(rule).assessed()) {
                RuleFault.unlessItThrows(rule, failures, () -> measures.put(rule, gauge.read(portfolio)));
            }
        });
        return measures;
    }

    /**
     * Whether each of these alternatives of a rule has the data to assess the subject; all of them, where none is named. A
     * subject that is not in the portfolio, or not in their scope, needs no data.
     */
    public boolean assessable(Portfolio portfolio, String rule, SubjectRef subject, Collection<String> letters) {
        return coverage.containsKey(rule) && coverage.get(rule).reaches(portfolio, subject, letters);
    }

    /** What became of the rules. */
    public Map<String, RuleInfo> rules() {
        return rules;
    }
}
