package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominalLinkOracleTest {

    @Test
    void firesOnALinkThatSaysNeitherHowNorByWhat() {
        GoalLink bare = new GoalLink("1", 0.1, null, null, null, null);
        assertThat(found(goals(), bare)).isEmpty();
        assertThat(found(
                        goals().supplied("initiatives.goalLinks.mechanism").supplied("initiatives.goalLinks.kpiId"),
                        bare))
                .isEqualTo(Map.of("INITIATIVE:I", Set.of("a")));
    }

    @ParameterizedTest
    @CsvSource({"5, false", "6, true"})
    void firesOnMoreThanFiveGoals(int count, boolean fires) {
        assertThat(found(
                        goals(),
                        IntStream.rangeClosed(1, count)
                                .mapToObj(i -> told(i, i / 10.0))
                                .toArray(GoalLink[]::new)))
                .isEqualTo(fires ? Map.of("INITIATIVE:I", Set.of("b")) : Map.of());
    }

    @Test
    void firesOnThreeStatedWeightsThatAreAllTheSame() {
        assertThat(found(goals(), told(1, 0.5), told(2, 0.5), told(3, 0.5)))
                .isEqualTo(Map.of("INITIATIVE:I", Set.of("c")));
        assertThat(found(goals(), told(1, 0.5), told(2, 0.5))).isEmpty();
        assertThat(found(goals(), told(1, 0.5), told(2, 0.5), told(3, 0.4))).isEmpty();
        assertThat(found(goals(), told(1, 0.5), told(2, 0.5), told(3, null))).isEmpty();
    }

    @Test
    void leavesAProgrammeAlone() {
        assertThat(found(goals().add(initiative("J").parentId("I").build()), told(1, 0.5), told(2, 0.5), told(3, 0.5)))
                .isEmpty();
    }

    private static GoalLink told(int goal, @Nullable Double weight) {
        return new GoalLink(Integer.toString(goal), weight, "How", null, null, null);
    }

    private static PortfolioBuilder goals() {
        PortfolioBuilder portfolio = organization();
        IntStream.rangeClosed(1, 6)
                .forEach(i -> portfolio.add(goal(Integer.toString(i)).build()));
        return portfolio;
    }

    private static Map<String, ?> found(PortfolioBuilder portfolio, GoalLink... links) {
        return new NominalLinkOracle()
                .firing(portfolio.add(initiative("I").goalLinks(links).build()).build());
    }
}
