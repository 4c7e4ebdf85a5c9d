package org.alignmentaudit.lifecycle;

import org.alignmentaudit.audit.AssessmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * A rule of which two audits did not make the same.
 *
 * @param rule id of the rule
 * @param title its name
 * @param before what became of it in the first; null where no pack held it
 * @param after what became of it in the second; null where no pack held it
 */
public record RuleChange(
        String rule,
        String title,
        @Nullable AssessmentStatus before,
        @Nullable AssessmentStatus after) {}
