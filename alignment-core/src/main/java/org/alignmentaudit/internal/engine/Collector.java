package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.rule.FindingDraft;
import org.alignmentaudit.rule.Findings;
import org.kie.api.runtime.rule.RuleContext;

/** Keeps what rules raise in a batch audit. */
final class Collector implements Findings {

    private final List<Draft> drafts = new ArrayList<>();

    @Override
    public FindingDraft raise(RuleContext rule, Subject subject) {
        Draft draft = new Draft(rule.getRule().getName(), subject.ref());
        drafts.add(draft);
        return draft;
    }

    /** What was raised, except by these rules. */
    List<Draft> without(Set<String> rules) {
        return drafts.stream().filter(draft -> !rules.contains(draft.rule())).toList();
    }
}
