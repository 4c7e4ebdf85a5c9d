package org.alignmentaudit.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alignmentaudit.internal.engine.RuleSetResult;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.rule.Assessed;
import org.alignmentaudit.rule.DataGap;

/** The facts about an audit that rules which look at it get to see. */
final class AboutTheAudit {

    private final Collection<RuleInfo> rules;
    private final Portfolio portfolio;
    private final RuleSetResult result;

    /**
     * An audit whose other rules have run.
     *
     * @param rules the rules that run in it
     */
    AboutTheAudit(Collection<RuleInfo> rules, Portfolio portfolio, RuleSetResult result) {
        this.rules = rules;
        this.portfolio = portfolio;
        this.result = result;
    }

    List<Object> facts() {
        return List.of(assessed());
    }

    private Assessed assessed() {
        Map<String, List<String>> gaps = new TreeMap<>();
        int unassessed = 0;
        for (RuleInfo rule : rules) {
            if (!result.assessed(rule.id()) && !result.missing(rule.id()).isEmpty()) {
                unassessed++;
                result.missing(rule.id())
                        .forEach(path -> gaps.computeIfAbsent(path, key -> new ArrayList<>())
                                .add(rule.id()));
            }
        }
        Optional<DataStep> first =
                unassessed == 0 ? Optional.empty() : new DataPlan(rules, portfolio::supplies).first();
        return new Assessed(
                rules.size(),
                unassessed,
                gaps.entrySet().stream()
                        .map(gap -> new DataGap(gap.getKey(), gap.getValue()))
                        .toList(),
                first.map(DataStep::paths).orElse(List.of()),
                first.map(step -> step.rules().size()).orElse(0));
    }
}
