package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.portfolio.Portfolio;

/** "Material: at least organization.materiality of the Portfolio budget, or reversible false." */
final class Materiality {

    private Materiality() {}

    static boolean of(Decision decision, Portfolio portfolio) {
        BigDecimal budget = Budgets.ofPortfolio(portfolio);
        BigDecimal least =
                budget.multiply(BigDecimal.valueOf(portfolio.organization().materialShare()));
        boolean large = decision.amount() != null
                && budget.signum() > 0
                && decision.amount().amount().compareTo(least) >= 0;
        return Boolean.FALSE.equals(decision.reversible()) || large;
    }
}
