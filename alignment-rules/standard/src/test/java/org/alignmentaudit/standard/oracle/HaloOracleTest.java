package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.OptionScore;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-14 fires. */
class HaloOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new HaloOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> scored(double first) {
        return firing(
                Partner.builder("P", "Maker", PartnerKind.SUPPLIER).build(),
                Decision.builder("D", DecisionKind.SELECT, AS_OF)
                        .referenceChecks(0)
                        .options(option("a", "P", first, 8, 8), option("b", null, 5, 5, 5))
                        .build());
    }

    private static Option option(String id, @Nullable String partner, double... points) {
        List<OptionScore> scores = IntStream.range(0, points.length)
                .mapToObj(i -> OptionScore.of("C" + i, points[i]))
                .toList();
        return new Option(id, id, null, partner, null, null, new Rows<>(scores));
    }

    @Test
    void scoresLieWithinAPoint() {
        assertThat(scored(9)).containsKey("DECISION:D");
        assertThat(scored(9.1)).isEmpty();
        assertThat(scored(5)).isEmpty();
    }
}
