package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Stance;
import org.junit.jupiter.api.Test;

/** When the oracle of MT-01 fires. */
class NoChallengerOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new NoChallengerOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> decided(int challenged, int all, int daysAgo) {
        return firing(IntStream.range(0, all)
                .mapToObj(i -> Decision.builder("D" + i, DecisionKind.OTHER, daysAgo(daysAgo))
                        .reversible(false)
                        .participants(Participant.of(
                                "P", i < challenged ? ParticipantRole.CHALLENGER : ParticipantRole.LEAD, Stance.FOR))
                        .build())
                .toArray(Fact[]::new));
    }

    @Test
    void lessThanHalfWereChallenged() {
        assertThat(decided(2, 5, 179)).containsOnlyKeys("ORGANIZATION:O");
        assertThat(decided(2, 4, 179)).isEmpty();
        assertThat(decided(0, 3, 179)).isEmpty();
        assertThat(decided(0, 4, 180)).isEmpty();
    }

    @Test
    void smallDecisionsNeedNoChallenge() {
        Fact[] small = IntStream.range(0, 4)
                .mapToObj(i -> Decision.builder("D" + i, DecisionKind.OTHER, daysAgo(1))
                        .reversible(true)
                        .participants(Participant.of("P", ParticipantRole.LEAD, Stance.FOR))
                        .build())
                .toArray(Fact[]::new);
        assertThat(firing(small)).isEmpty();
    }
}
