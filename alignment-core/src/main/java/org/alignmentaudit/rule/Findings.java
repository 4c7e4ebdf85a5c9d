package org.alignmentaudit.rule;

import org.alignmentaudit.facts.Subject;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The global {@code findings} of every rule. What rules have found is no part of it: a rule that looks at that bears
 * {@code @looksAt("audit")} and names {@code FindingsSoFar} in its conditions.
 */
public interface Findings {

    /**
     * Raises a finding about the subject. Rule id, severity and texts come from the metadata and the messages of the rule.
     *
     * @param rule the variable {@code kcontext} of the consequence
     * @param subject what the finding is about
     * @return the finding under construction, to which evidence is added; it is already raised
     */
    FindingDraft raise(RuleContext rule, Subject subject);
}
