package org.alignmentaudit.portfolio;

import java.util.HashMap;
import java.util.Map;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.SubjectType;

/**
 * How many risks of severity HIGH on each initiative are open although they were due before the as-of date. Immutable and
 * thread-safe.
 */
public final class OverdueRisks {

    private final Map<String, Integer> byInitiative = new HashMap<>();

    OverdueRisks(Portfolio portfolio) {
        for (Risk risk : portfolio.risks()) {
            if (risk.subjectType() == SubjectType.INITIATIVE
                    && risk.severity() == Level.HIGH
                    && risk.closedOn() == null
                    && risk.due() != null
                    && risk.due().isBefore(portfolio.asOf())) {
                byInitiative.merge(risk.subjectId(), 1, Integer::sum);
            }
        }
    }

    /** Number of such risks on an initiative. */
    public int on(Initiative initiative) {
        return byInitiative.getOrDefault(initiative.id(), 0);
    }
}
