package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Member;
import org.alignmentaudit.facts.Person;
import org.alignmentaudit.facts.Team;
import org.junit.jupiter.api.Test;

/** When the oracle of HU-03 fires. */
class OneTeamOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new OneTeamOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> team(String ofSecond) {
        return firing(
                Goal.builder("G", "Goal", GoalStatus.ACTIVE).build(),
                Goal.builder("H", "Part", GoalStatus.ACTIVE).parentId("G").build(),
                new Team("A", "Shop", null, null),
                new Team("B", "Oven", null, null),
                new Person("p", "A", null, null),
                new Person("q", ofSecond, null, null),
                Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .goalLinks(GoalLink.to("G", 1))
                        .affectedTeams("A", "B")
                        .members(new Member("p", null), new Member("q", null))
                        .build());
    }

    @Test
    void allComeFromOneTeam() {
        assertThat(team("A")).containsKey("INITIATIVE:I");
        assertThat(team("B")).isEmpty();
    }
}
