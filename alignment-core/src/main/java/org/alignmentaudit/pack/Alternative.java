package org.alignmentaudit.pack;

import java.util.List;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Severity;

/**
 * One of the forms of a rule, that is, one DRL rule.
 *
 * @param name name of the DRL rule, such as {@code CB-03/a}
 * @param severity how much its findings matter
 * @param confidence how sure its findings are while every guard can be checked, 0..1
 * @param level how well it is supported
 * @param subject kind of subject that it examines
 * @param scope property of the subject that says whether it is examined at all; empty for every subject
 * @param needs what the portfolio must supply; within an entry any one of several paths will do
 * @param each what each subject must hold to be assessed: properties, or calls with the names of settings
 * @param guards the innocent explanations that it looks at
 * @param afterwards whether it looks at the audit itself, and so runs after the forms that do not
 */
public record Alternative(
        String name,
        Severity severity,
        double confidence,
        EvidenceLevel level,
        SubjectType subject,
        String scope,
        List<List<String>> needs,
        List<String> each,
        List<GuardInfo> guards,
        boolean afterwards) {

    /** A form that looks at the portfolio alone. */
    public Alternative(
            String name,
            Severity severity,
            double confidence,
            EvidenceLevel level,
            SubjectType subject,
            String scope,
            List<List<String>> needs,
            List<String> each,
            List<GuardInfo> guards) {
        this(name, severity, confidence, level, subject, scope, needs, each, guards, false);
    }

    /** Copies the lists. */
    public Alternative {
        needs = List.copyOf(needs);
        each = List.copyOf(each);
        guards = List.copyOf(guards);
    }

    /** The letter behind the rule's id; empty where the rule has one form. */
    public String letter() {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(slash + 1);
    }
}
