package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.junit.jupiter.api.Test;

/** How often groups decide without dissent and without a choice. */
class DecidingGroupsTest {

    private static Decision decision(String id, String group, int people, int dissents, int options) {
        return Decision.builder(id, DecisionKind.CONTINUE, AS_OF)
                .group(group)
                .participantCount(people)
                .dissentCount(dissents)
                .optionCount(options)
                .build();
    }

    private static int unopposed(Decision... decisions) {
        return Given.organization().add(decisions).build().profile().groups().unopposedDecisions("board", 5);
    }

    @Test
    void countsThoseOfTheGroup() {
        assertThat(unopposed(
                        decision("A", "board", 5, 0, 1),
                        decision("B", "board", 6, 0, 1),
                        decision("C", "team", 5, 0, 1)))
                .isEqualTo(2);
    }

    @Test
    void countsOnlyThoseOfEnoughPeople() {
        assertThat(unopposed(decision("A", "board", 4, 0, 1))).isZero();
    }

    @Test
    void dissentAndChoiceDoNotCount() {
        assertThat(unopposed(decision("A", "board", 5, 1, 1), decision("B", "board", 5, 0, 2)))
                .isZero();
    }

    @Test
    void whatIsNotKnownDoesNotCount() {
        Decision unknown = Decision.builder("A", DecisionKind.CONTINUE, AS_OF)
                .group("board")
                .participantCount(5)
                .build();
        assertThat(unopposed(unknown)).isZero();
    }
}
