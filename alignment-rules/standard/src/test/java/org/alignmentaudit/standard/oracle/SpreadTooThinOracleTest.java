package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Member;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** When the oracle of AL-05 fires. */
class SpreadTooThinOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new SpreadTooThinOracle().firing(portfolio));
    }

    private static Portfolio active(int number, int people) {
        Member[] members = IntStream.range(0, people)
                .mapToObj(i -> new Member("P" + i, null))
                .toArray(Member[]::new);
        Fact[] facts = IntStream.range(0, number)
                .mapToObj(i -> initiative("I" + i).members(members).build())
                .toArray(Fact[]::new);
        return Portfolio.builder()
                .organization(
                        Organization.builder("O", "Baker", AS_OF).headcount(20).build())
                .add(facts)
                .build();
    }

    @Test
    void goalsInitiativesAndPeopleHaveTheirLimits() {
        Fact[] goals =
                IntStream.range(0, 8).mapToObj(i -> goal("G" + i).build()).toArray(Fact[]::new);

        assertThat(firing(organization().add(goals).supplied("goals.parentId").build()))
                .containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(firing(active(6, 1))).isEmpty();
        assertThat(firing(active(7, 1))).containsEntry("ORGANIZATION:O", Set.of("b"));
        assertThat(firing(active(4, 5))).isEmpty();
        assertThat(firing(active(5, 5))).containsEntry("ORGANIZATION:O", Set.of("c"));
    }
}
