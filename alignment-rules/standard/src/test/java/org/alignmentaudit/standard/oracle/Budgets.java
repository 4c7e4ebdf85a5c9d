package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.portfolio.Portfolio;

/** "Portfolio budget: sum of budgets in force of APPROVED, ACTIVE and PAUSED initiatives." */
final class Budgets {

    private static final Set<InitiativeStatus> COUNTED =
            Set.of(InitiativeStatus.APPROVED, InitiativeStatus.ACTIVE, InitiativeStatus.PAUSED);

    private Budgets() {}

    /** The initiatives whose budgets make up that of the portfolio. */
    static List<Initiative> counted(Portfolio portfolio) {
        return portfolio.initiatives().stream()
                .filter(initiative -> COUNTED.contains(initiative.status()))
                .toList();
    }

    static BigDecimal ofPortfolio(Portfolio portfolio) {
        return counted(portfolio).stream().map(Budgets::inForce).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The newest version; of several on one day the last. Nothing where there is none. */
    static BigDecimal inForce(Initiative initiative) {
        List<Budget> versions = initiative.budgets().list();
        return versions.isEmpty()
                ? BigDecimal.ZERO
                : versions.get(versions.size() - 1).amount().amount();
    }
}
