package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Benefit;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the oracle of AU-03 fires. */
class BenefitGapOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new BenefitGapOracle().firing(portfolio));
    }

    private static Portfolio given(int liveDaysAgo, @Nullable Integer realised) {
        return organization()
                .add(Initiative.builder("I", "Robot", InitiativeType.AUTOMATION, InitiativeStatus.ACTIVE)
                        .liveOn(daysAgo(liveDaysAgo))
                        .benefits(new Benefit(AS_OF, Money.of(10), realised == null ? null : Money.of(realised)))
                        .build())
                .supplied("initiatives.benefits.realised")
                .build();
    }

    @Test
    void lessThanHalfOrNothingMeasuredFiresAfterHalfAYear() {
        assertThat(firing(given(180, 5))).isEmpty();
        assertThat(firing(given(180, 4))).containsEntry("INITIATIVE:I", Set.of("a"));
        assertThat(firing(given(180, null))).containsEntry("INITIATIVE:I", Set.of("b"));
        assertThat(firing(given(179, 0))).isEmpty();
    }
}
