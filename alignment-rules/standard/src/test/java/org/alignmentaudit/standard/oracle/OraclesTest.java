package org.alignmentaudit.standard.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;

class OraclesTest {

    /** But for those that look at the audit itself: an oracle sees the portfolio alone. */
    @Test
    void holdsOneOracleForEachRuleThatLooksAtThePortfolio() {
        assertThat(Oracles.all())
                .extracting(Oracle::rule)
                .containsExactlyElementsOf(StandardPack.pack().rules().stream()
                        .filter(rule -> !rule.alternatives().stream().allMatch(Alternative::afterwards))
                        .map(RuleInfo::id)
                        .toList());
    }

    @Test
    void findsNothingInAnEmptyPortfolio() {
        assertThat(Oracles.all())
                .allSatisfy(oracle ->
                        assertThat(oracle.firing(Given.organization().build())).isEmpty());
    }
}
