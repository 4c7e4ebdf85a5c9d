package org.alignmentaudit.standard.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OraclesTest {

    @Test
    void holdsOneOracleForEachRule() {
        assertThat(Oracles.all())
                .extracting(Oracle::rule)
                .containsExactly("AL-01", "AL-03", "CB-02", "CB-03", "CB-05", "SG-02");
    }

    @Test
    void tellsWhichAreComing() {
        assertThat(Oracles.coming())
                .extracting(Oracle::rule)
                .containsExactly("MM-01", "MM-02", "MM-03", "MM-04", "MM-05");
    }

    @Test
    void findsNothingInAnEmptyPortfolio() {
        assertThat(Stream.concat(Oracles.all().stream(), Oracles.coming().stream()))
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
