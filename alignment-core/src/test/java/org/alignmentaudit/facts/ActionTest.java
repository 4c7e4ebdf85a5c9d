package org.alignmentaudit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an action says of the finding behind it. */
class ActionTest {

    @ParameterizedTest
    @EnumSource
    void itsStateTellsWhetherItIsPendingOrSettled(ActionState state) {
        Action action = Action.of("A", "CB-03", "I", state);

        assertThat(action.pending()).isEqualTo(state == ActionState.ACCEPTED);
        assertThat(action.settled()).isEqualTo(state == ActionState.CLOSED);
    }

    @ParameterizedTest
    @EnumSource
    void evidenceCanNameEveryKindOfSubject(SubjectType type) {
        Action action = new Action("A", "CB-03", type, "X", ActionState.OPEN, null, null);

        assertThat(action.about()).hasToString(type.name());
    }

    @Test
    void itsLabelNamesItAndTheRule() {
        assertThat(Action.of("A-7", "CB-03", "I", ActionState.OPEN).label()).isEqualTo("A-7 (CB-03)");
    }
}
