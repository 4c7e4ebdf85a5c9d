package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alignmentaudit.internal.pack.RuleName;

/** Rules running over one portfolio, some after others. A rule that failed does not run again. */
final class RuleSetRun {

    private final RuleBases bases;
    private final Map<String, Coverage.Result> covered;
    private final Map<String, Measured> measures;
    private final Map<String, RuleFault> failures;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean complete = true;

    /** Rules whose coverage is known; those that failed when it was found out do not run. */
    RuleSetRun(
            RuleBases bases,
            Map<String, Coverage.Result> covered,
            Map<String, Measured> measures,
            Map<String, RuleFault> failures) {
        this.bases = bases;
        this.covered = covered;
        this.measures = measures;
        this.failures = new TreeMap<>(failures);
    }

    /** Runs those of the forms whose needs are met that are wanted. */
    void fire(Collection<?> facts, Limits limits, Predicate<String> wanted) {
        Set<String> failed = failed();
        Set<String> names = covered.values().stream()
                .flatMap(result -> result.forms().stream())
                .filter(wanted)
                .filter(name -> !failed.contains(RuleName.id(name)))
                .collect(Collectors.toSet());
        EngineRun run = new EngineRun(bases, facts, limits).run(names);
        drafts.addAll(run.drafts());
        failures.putAll(run.failures());
        complete &= run.complete();
    }

    private Set<String> failed() {
        return failures.keySet().stream().map(RuleName::id).collect(Collectors.toSet());
    }

    /** What these rules came to in all runs so far. */
    RuleSetResult result(FindingAssembly assembly, Predicate<String> ids) {
        Set<String> failed = failed();
        List<Draft> raised = drafts.stream()
                .filter(draft -> ids.test(RuleName.id(draft.rule())) && !failed.contains(RuleName.id(draft.rule())))
                .toList();
        Map<String, RuleFault> all = new TreeMap<>(failures);
        RuleSetResult result = new RuleSetResult(covered, assembly.assemble(raised), all, complete, bases, measures);
        all.putAll(assembly.failures());
        return result;
    }
}
