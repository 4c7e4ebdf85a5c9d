package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.junit.jupiter.api.Test;

/** When the oracle of EC-02 fires. */
class PartnerConflictOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new PartnerConflictOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> share(double share) {
        return firing(
                Partner.builder("P", "Mill", PartnerKind.SUPPLIER).share(share).build());
    }

    @Test
    void fortyPercentMayHangOnOne() {
        assertThat(share(0.4)).isEmpty();
        assertThat(share(0.41)).containsEntry("PARTNER:P", Set.of("d"));
    }
}
