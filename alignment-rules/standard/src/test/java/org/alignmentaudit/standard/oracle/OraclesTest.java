package org.alignmentaudit.standard.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OraclesTest {

    @Test
    void holdsOneOracleForEachRule() {
        assertThat(Oracles.all())
                .extracting(Oracle::rule)
                .containsExactly("AL-01", "AL-03", "CB-02", "CB-03", "CB-05", "SG-02");
    }

    @Test
    void findsNothingInAnEmptyPortfolio() {
        assertThat(Oracles.all())
                .allSatisfy(oracle ->
                        assertThat(oracle.firing(Given.organization().build())).isEmpty());
    }

    @Test
    void holdsTheOraclesOfRulesToComeApart() {
        assertThat(Oracles.coming()).extracting(Oracle::rule).containsExactly("AL-04", "CB-01", "CB-17", "SG-06");
        assertThat(Oracles.coming())
                .allSatisfy(oracle ->
                        assertThat(oracle.firing(Given.organization().build())).isEmpty());
    }
}
