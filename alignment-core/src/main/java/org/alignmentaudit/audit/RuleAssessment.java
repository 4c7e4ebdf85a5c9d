package org.alignmentaudit.audit;

import java.util.List;

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
 */
public record RuleAssessment(
        String rule,
        String title,
        AssessmentStatus status,
        int examined,
        int fired,
        int notAssessable,
        List<String> missing) {

    /** Copies the list. */
    public RuleAssessment {
        missing = List.copyOf(missing);
    }

    /** Whether it was assessed, but not on all its subjects or not in all its alternatives. */
    public boolean inPart() {
        return status == AssessmentStatus.ASSESSED && (notAssessable > 0 || !missing.isEmpty());
    }
}
