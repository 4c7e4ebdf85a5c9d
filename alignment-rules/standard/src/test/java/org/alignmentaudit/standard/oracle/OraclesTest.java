package org.alignmentaudit.standard.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OraclesTest {

    @Test
    void holdsOneOracleForEachRule() {
        assertThat(Oracles.all())
                .extracting(Oracle::rule)
                .containsExactly(
                        "AL-01", "AL-03", "AL-04", "CB-02", "CB-03", "CB-05", "CB-17", "MM-01", "MM-02", "MM-03",
                        "MM-04", "MM-05", "SG-02", "SG-06");
    }

    @Test
    void findsNothingInAnEmptyPortfolio() {
        assertThat(Stream.concat(Oracles.all().stream(), Oracles.coming().stream()))
                .allSatisfy(oracle ->
                        assertThat(oracle.firing(Given.organization().build())).isEmpty());
    }

    @Test
    void holdsTheOraclesOfRulesToComeApart() {
        assertThat(Oracles.coming())
                .extracting(Oracle::rule)
                .doesNotContainAnyElementsOf(
                        Oracles.all().stream().map(Oracle::rule).toList());
        assertThat(Oracles.coming())
                .allSatisfy(oracle ->
                        assertThat(oracle.firing(Given.organization().build())).isEmpty());
    }
}
