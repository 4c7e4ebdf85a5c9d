package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void breaksAtSpaces() {
        assertThat(Wrapped.lines("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void fillsALineToItsEnd() {
        assertThat(Wrapped.lines("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(Wrapped.lines("a bcdefgh ij", 3)).containsExactly("a", "bcd", "efg", "h", "ij");
    }

    @Test
    void keepsTogetherWhatANoBreakSpaceJoins() {
        assertThat(Wrapped.lines("about EUR\u00a0900", 9)).containsExactly("about", "EUR\u00a0900");
    }

    @Test
    void hasNoLineForNoText() {
        assertThat(Wrapped.lines("  ", 9)).isEmpty();
    }
}
