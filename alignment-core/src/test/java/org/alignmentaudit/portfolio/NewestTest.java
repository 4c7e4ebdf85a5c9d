package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestTest {

    private final List<Integer> asked = new ArrayList<>();
    private final Newest<Integer, String> newest = new Newest<>(number -> {
        asked.add(number);
        return number == 0 ? null : "answer " + number;
    });

    @Test
    void worksOutTheSameQuestionOnce() {
        assertThat(newest.of(1)).isEqualTo("answer 1");
        assertThat(newest.of(1)).isEqualTo("answer 1");

        assertThat(asked).containsExactly(1);
    }

    @Test
    void answersEachQuestionForItself() {
        assertThat(newest.of(1)).isEqualTo("answer 1");
        assertThat(newest.of(2)).isEqualTo("answer 2");
        assertThat(newest.of(1)).isEqualTo("answer 1");
    }

    @Test
    void remembersThatThereIsNoAnswer() {
        assertThat(newest.of(0)).isNull();
        assertThat(newest.of(0)).isNull();

        assertThat(asked).containsExactly(0);
    }
}
