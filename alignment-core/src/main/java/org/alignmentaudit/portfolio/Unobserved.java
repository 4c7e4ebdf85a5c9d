package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.KpiCategory;

/**
 * Questions of the scorecard that no KPI answers.
 *
 * @param categories the questions without an observation for a while, at least one
 */
public record Unobserved(List<KpiCategory> categories) {

    /** Copies the list. */
    public Unobserved {
        categories = List.copyOf(categories);
    }
}
