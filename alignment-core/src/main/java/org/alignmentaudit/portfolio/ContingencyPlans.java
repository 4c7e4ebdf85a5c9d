package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Outlook;
import org.alignmentaudit.facts.Scenario;

/**
 * The futures that were thought through for a subject.
 *
 * @param scenarios the scenarios, ordered by id
 */
public record ContingencyPlans(List<Scenario> scenarios) {

    /** How many. */
    public int count() {
        return scenarios.size();
    }

    /** Whether one of them names a KPI that shows it coming. */
    public boolean watched() {
        return scenarios.stream().anyMatch(scenario -> scenario.triggerKpiId() != null);
    }

    /** Whether one of them turns out worse than expected. */
    public boolean worstConsidered() {
        return scenarios.stream().anyMatch(scenario -> scenario.outlook() == Outlook.WORST);
    }
}
