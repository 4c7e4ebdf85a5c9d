package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.budget;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.EstimateBasis;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-08 fires. */
class AnchoredBudgetOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new AnchoredBudgetOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> estimated(
            double size, EstimateBasis basis, BudgetReason reason, String... later) {
        List<Budget> versions = new ArrayList<>(List.of(budget("100")));
        for (String amount : later) {
            versions.add(
                    new Budget(daysAgo(90 - versions.size()), Money.of(amount), reason, null, basis, null, null, null));
        }
        return firing(initiative("I")
                .budgets(versions.toArray(Budget[]::new))
                .statusReports(sized(80, 100), sized(8, size))
                .build());
    }

    private static StatusReport sized(int daysAgo, double size) {
        return new StatusReport(
                daysAgo(daysAgo), Band.GREEN, RatingScale.FIVE, null, null, null, null, null, size, null);
    }

    private static Map<String, Set<String>> estimated(double size, String... later) {
        return estimated(size, EstimateBasis.OWN, BudgetReason.TOP_UP, later);
    }

    @Test
    void threeEstimatesNearTheFirst() {
        assertThat(estimated(115, "105", "95", "100")).containsEntry("INITIATIVE:I", Set.of("a"));
        assertThat(estimated(115, "105.000001", "95", "100")).isEmpty();
        assertThat(estimated(115, "105", "94.999999", "100")).isEmpty();
        assertThat(estimated(115, "105", "95")).isEmpty();
    }

    @Test
    void aScopeThatChangedByFifteenPercentEitherWay() {
        assertThat(estimated(114.9, "100", "100", "100")).isEmpty();
        assertThat(estimated(85, "100", "100", "100")).containsEntry("INITIATIVE:I", Set.of("a"));
        assertThat(estimated(85.1, "100", "100", "100")).isEmpty();
    }

    @Test
    void aNewPriceBaseIsNoEstimateAndAFixedPriceNoAnchor() {
        String[] same = {"100", "100", "100"};
        assertThat(estimated(115, EstimateBasis.OWN, BudgetReason.PRICE_BASE, same))
                .isEmpty();
        assertThat(estimated(115, EstimateBasis.FIXED_PRICE, BudgetReason.TOP_UP, same))
                .isEmpty();
    }

    @Test
    void theQuoteOfAVendorInForce() {
        assertThat(estimated(100, EstimateBasis.VENDOR_QUOTE, BudgetReason.SCOPE, "400"))
                .containsEntry("INITIATIVE:I", Set.of("b"));
    }
}
