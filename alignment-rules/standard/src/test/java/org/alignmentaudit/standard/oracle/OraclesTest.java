package org.alignmentaudit.standard.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;

class OraclesTest {

    @Test
    void holdsOneOracleForEachRule() {
        assertThat(Oracles.all())
                .extracting(Oracle::rule)
                .containsExactlyElementsOf(
                        StandardPack.pack().rules().stream().map(RuleInfo::id).toList());
    }

    @Test
    void findsNothingInAnEmptyPortfolio() {
        assertThat(Oracles.all())
                .allSatisfy(oracle ->
                        assertThat(oracle.firing(Given.organization().build())).isEmpty());
    }
}
