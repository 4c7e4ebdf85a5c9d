package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiBuilder;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

/** When the oracle of KP-06 fires. */
class UnmeasuredOracleTest {

    private static KpiBuilder kpi(KpiCategory category) {
        return Kpi.builder("K-" + category, "Kpi", KpiKind.OUTCOME, category);
    }

    private static Observation observed(int daysAgo) {
        return new Observation(daysAgo(daysAgo), 1.0, null, null);
    }

    /** All questions but that of customers were answered today. */
    private static Map<String, Set<String>> firing(KpiBuilder customers) {
        PortfolioBuilder portfolio = organization().add(customers.build());
        for (KpiCategory category : KpiCategory.values()) {
            if (category != KpiCategory.CUSTOMER) {
                portfolio.add(kpi(category).observations(observed(0)).build());
            }
        }
        return new TreeMap<>(new UnmeasuredOracle().firing(portfolio.build()));
    }

    @Test
    void eachQuestionIsAnsweredInHalfAYear() {
        assertThat(firing(kpi(KpiCategory.CUSTOMER).observations(observed(179))))
                .isEmpty();
        assertThat(firing(kpi(KpiCategory.CUSTOMER).observations(observed(180))))
                .containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(firing(kpi(KpiCategory.CUSTOMER).observations())).isNotEmpty();
        assertThat(firing(kpi(KpiCategory.CUSTOMER))).isEmpty();
    }

    @Test
    void twiceTheCadenceIsTheLimit() {
        KpiBuilder weekly = kpi(KpiCategory.CUSTOMER).cadenceDays(7);

        assertThat(firing(weekly.observations(observed(15)))).containsEntry("KPI:K-CUSTOMER", Set.of("b"));
        assertThat(firing(weekly.observations(observed(14)))).isEmpty();
    }
}
