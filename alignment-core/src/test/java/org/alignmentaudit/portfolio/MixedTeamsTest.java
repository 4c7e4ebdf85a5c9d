package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Member;
import org.alignmentaudit.facts.Person;
import org.alignmentaudit.facts.Team;
import org.junit.jupiter.api.Test;

/** From which teams the people come who work on initiatives. */
class MixedTeamsTest {

    private static final Initiative INITIATIVE = initiative("I")
            .affectedTeams("A", "B")
            .members(new Member("p", null), new Member("q", null), new Member("q", 0.5))
            .build();

    private static MixedTeams of(String teamOfQ) {
        return portfolio(
                        INITIATIVE,
                        new Team("A", "Shop", null, null),
                        new Team("B", "Oven", null, null),
                        new Person("p", "A", null, null),
                        new Person("q", teamOfQ, null, null))
                .profile()
                .workforce()
                .mixedTeams();
    }

    @Test
    void namesTheOnlyTeam() {
        assertThat(of("A").oneTeam(INITIATIVE, 2)).isEqualTo(new OneTeam(new Team("A", "Shop", null, null), 2, 2));
        assertThat(of("A").oneTeam(INITIATIVE, 3)).isNull();
        assertThat(of("B").oneTeam(INITIATIVE, 2)).isNull();
        assertThat(of(null).known(INITIATIVE)).isFalse();
    }
}
