package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> FIELDS = List.of("owner", "priority", "status", "statusReports", "start");

    @ParameterizedTest
    @CsvSource({
        // word, nearest, why
        "owner, owner, the word itself",
        "ower, owner, a letter too few",
        "prioritty, priority, a letter too many",
        "statis, status, a wrong letter",
        "PRIORITY, priority, another case",
        "statusReport, statusReports, the longer of two",
        "sart, start, at the beginning"
    })
    void findsTheNameThatWasMeant(String word, String nearest, String why) {
        assertThat(Nearest.of(word, FIELDS)).as(why).contains(nearest);
    }

    @Test
    void aThirdOfTheLettersMayDiffer() {
        assertThat(Nearest.of("abcxyz", List.of("abcdyy"))).contains("abcdyy");
    }

    @Test
    void findsNothingWhereMoreThanAThirdDiffers() {
        assertThat(Nearest.of("abcxyz", List.of("abcddd"))).isEmpty();
    }

    @Test
    void shortNamesMayDifferByOneLetter() {
        assertThat(Nearest.of("G2", List.of("G1"))).contains("G1");
        assertThat(Nearest.of("X2", List.of("G1"))).isEmpty();
    }

    @Test
    void takesTheFirstInTheAlphabetOfEquallyNearOnes() {
        assertThat(Nearest.of("goal-3", List.of("goal-2", "goal-1"))).contains("goal-1");
    }

    @Test
    void findsNothingAmongNothing() {
        assertThat(Nearest.of("owner", List.of())).isEmpty();
    }

    @Test
    void doesNotCompareLongWords() {
        String longest = "a".repeat(64);
        String longer = "a".repeat(65);
        assertThat(Nearest.of(longest, List.of(longest))).contains(longest);
        assertThat(Nearest.of(longer, List.of(longer))).isEmpty();
        assertThat(Nearest.of(longest, List.of(longer))).isEmpty();
    }

    @Test
    void nobodyMeansABlankName() {
        assertThat(Nearest.of("Q", List.of("", " "))).isEmpty();
    }
}
