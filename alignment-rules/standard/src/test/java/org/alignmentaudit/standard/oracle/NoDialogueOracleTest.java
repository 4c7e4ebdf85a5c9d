package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Session;
import org.alignmentaudit.facts.SessionKind;
import org.junit.jupiter.api.Test;

/** When the oracle of MT-04 fires. */
class NoDialogueOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new NoDialogueOracle().firing(portfolio(facts)));
    }

    @Test
    void noneInNinetyDays() {
        assertThat(firing(Session.of("S", daysAgo(89), SessionKind.WORKSHOP))).isEmpty();
        assertThat(firing(Session.of("S", daysAgo(90), SessionKind.DIALOGUE))).containsOnlyKeys("ORGANIZATION:O");
    }

    @Test
    void noneAtAll() {
        assertThat(new NoDialogueOracle()
                        .firing(organization().supplied("sessions").build()))
                .containsOnlyKeys("ORGANIZATION:O");
    }
}
