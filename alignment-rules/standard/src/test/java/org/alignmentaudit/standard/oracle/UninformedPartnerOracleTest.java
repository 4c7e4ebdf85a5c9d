package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.junit.jupiter.api.Test;

/** When the oracle of EC-01 fires. */
class UninformedPartnerOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new UninformedPartnerOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> told(int daysBefore) {
        return firing(
                Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .actualStart(daysAgo(100))
                        .partnerIds("P")
                        .build(),
                Partner.builder("P", "Mill", PartnerKind.SUPPLIER)
                        .criticality(4)
                        .build(),
                Communication.builder("C", "I", daysAgo(100 + daysBefore))
                        .partnerIds("P")
                        .build());
    }

    @Test
    void ninetyDaysBeforeAreEarlyEnough() {
        assertThat(told(90)).isEmpty();
        assertThat(told(91)).containsEntry("INITIATIVE:I", Set.of("a"));
        assertThat(told(-1)).containsEntry("INITIATIVE:I", Set.of("a"));
    }
}
