package org.alignmentaudit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final GoalLink A = GoalLink.to("A");
    private static final GoalLink B = GoalLink.to("B", 0.5);
    private static final GoalLink C = GoalLink.to("C");

    @Test
    void rowsThatNobodySuppliedAreUnknown() {
        Rows<GoalLink> rows = new Rows<>();
        assertThat(rows.known()).isFalse();
        assertThat(rows.none()).isFalse();
        assertThat(rows.any()).isFalse();
        assertThat(rows.size()).isZero();
        assertThat(rows.list()).isEmpty();
        assertThat(rows).hasToString("unknown");
    }

    @Test
    void anEmptyListIsKnownToHoldNone() {
        Rows<GoalLink> rows = new Rows<>(List.of());
        assertThat(rows.known()).isTrue();
        assertThat(rows.none()).isTrue();
        assertThat(rows.any()).isFalse();
        assertThat(rows).hasToString("[]");
    }

    @Test
    void aRowIsAny() {
        Rows<GoalLink> rows = new Rows<>(List.of(A));
        assertThat(rows.any()).isTrue();
        assertThat(rows.none()).isFalse();
        assertThat(rows.size()).isEqualTo(1);
    }

    @Test
    void unknownDiffersFromNone() {
        assertThat(new Rows<GoalLink>()).isNotEqualTo(new Rows<GoalLink>(List.of()));
    }

    @Test
    void orderOfInputDoesNotMatter() {
        Rows<GoalLink> sorted = new Rows<>(List.of(A, B, C));
        Rows<GoalLink> shuffled = new Rows<>(List.of(C, A, B));
        assertThat(shuffled).isEqualTo(sorted).hasSameHashCodeAs(sorted).containsExactlyElementsOf(sorted.list());
    }

    @Test
    void equalRowsStayTwo() {
        assertThat(new Rows<>(List.of(A, A))).containsExactly(A, A);
    }

    @Test
    void laterChangesOfTheInputDoNotShow() {
        List<GoalLink> input = new ArrayList<>(List.of(A));
        Rows<GoalLink> rows = new Rows<>(input);
        input.add(B);
        assertThat(rows).containsExactly(A);
    }

    @Test
    void theListCannotBeChanged() {
        Rows<GoalLink> rows = new Rows<>(List.of(B, A));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rows.list().remove(0));
    }

    @Test
    void streamsInOrder() {
        assertThat(new Rows<>(List.of(C, A)).stream()).containsExactly(A, C);
    }
}
