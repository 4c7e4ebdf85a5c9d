package org.alignmentaudit.audit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one rule.
 *
 * @param rule id of the rule
 * @param title its name in the language of the report
 * @param status what became of it
 * @param examined number of subjects it could assess
 * @param fired number of its findings
 * @param notAssessable number of subjects in its scope that lacked the data it needs
 * @param missing paths of the data dictionary that it, or an alternative of it, needs and nobody supplied, in alphabetical
 *     order
 * @param names what readers of the report call the guards of its findings, the roles of their evidence and its words, by
 *     {@code guard.NAME}, {@code role.NAME} and {@code word.WORD}; what its pack gives no name is left out
 */
public record RuleAssessment(
        String rule,
        String title,
        AssessmentStatus status,
        int examined,
        int fired,
        int notAssessable,
        List<String> missing,
        Map<String, String> names) {

    /** A rule that names nothing. */
    public RuleAssessment(
            String rule,
            String title,
            AssessmentStatus status,
            int examined,
            int fired,
            int notAssessable,
            List<String> missing) {
        this(rule, title, status, examined, fired, notAssessable, missing, Map.of());
    }

    /** Copies the list and the names. */
    public RuleAssessment {
        missing = List.copyOf(missing);
        names = names.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** The same without names, which tell nothing of what became of the rule. */
    public RuleAssessment unnamed() {
        return new RuleAssessment(rule, title, status, examined, fired, notAssessable, missing);
    }

    /** Whether it was assessed, but not on all its subjects or not in all its alternatives. */
    public boolean inPart() {
        return status == AssessmentStatus.ASSESSED && (notAssessable > 0 || !missing.isEmpty());
    }
}
