package org.alignmentaudit.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.PortfolioProfile;
import org.junit.jupiter.api.Test;

public class AnswersTest {

    private static final PortfolioProfile PROFILE = Given.portfolio().profile();

    private final List<String> asked = new ArrayList<>();
    private final Answers answers = new Answers(List.of(new Asked("a"), new Asked("b"), new Asked("c")), PROFILE);

    /** A subject that notes when it is asked. */
    public final class Asked implements Subject {

        private final String id;

        Asked(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public SubjectRef ref() {
            return new SubjectRef(SubjectType.INITIATIVE, id, id);
        }

        /** Whether it is not the first. */
        public boolean later() {
            asked.add(id);
            return !id.equals("a");
        }

        /** Whether it is as late as that, or throws. */
        public boolean lateAs(int number) {
            asked.add(id);
            if (id.equals("c")) {
                throw new IllegalStateException("too late");
            }
            return id.charAt(0) - 'a' >= number;
        }
    }

    private static SubjectProperty property(String expression) {
        return new SubjectProperty(expression, Asked.class, Map.of("one", 1));
    }

    private static BitSet set(int... positions) {
        BitSet set = new BitSet();
        for (int position : positions) {
            set.set(position);
        }
        return set;
    }

    @Test
    void tellTheSubjectsThatAPropertyHoldsFor() {
        assertThat(answers.holds(property("later"), answers.all())).isEqualTo(set(1, 2));
    }

    @Test
    void onlyThoseAreAskedThatMatter() {
        assertThat(answers.holds(property("later"), set(0, 1))).isEqualTo(set(1));
        assertThat(asked).containsExactly("a", "b");
    }

    @Test
    void whatWasAskedIsNotAskedAgain() {
        answers.holds(property("later"), set(1));
        assertThat(answers.holds(property("later"), answers.all())).isEqualTo(set(1, 2));
        assertThat(answers.holds(property("later"), set(0, 2))).isEqualTo(set(2));
        assertThat(asked).containsExactly("b", "a", "c");
    }

    @Test
    void sameExpressionsWithOtherArgumentsAreOtherProperties() {
        assertThat(answers.holds(property("lateAs(0)"), set(0, 1))).isEqualTo(set(0, 1));
        assertThat(answers.holds(property("lateAs(one)"), set(0, 1))).isEqualTo(set(1));
        assertThat(answers.holds(property("lateAs(1)"), set(0, 1))).isEqualTo(set(1));
        assertThat(asked).containsExactly("a", "b", "a", "b");
    }

    @Test
    void whoAsksAgainWhatThrewIsToldAgain() {
        for (int time = 0; time < 2; time++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> answers.holds(property("lateAs(0)"), answers.all()))
                    .withRootCauseInstanceOf(IllegalStateException.class);
        }
        assertThat(asked).containsExactly("a", "b", "c", "c");
    }
}
