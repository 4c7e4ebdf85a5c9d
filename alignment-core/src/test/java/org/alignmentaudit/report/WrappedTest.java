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
    void countsTheColumnsOfATerminal() {
        assertThat(Wrapped.lines("\u4e2d\u6587\u540d \u5b57", 5)).containsExactly("\u4e2d\u6587", "\u540d \u5b57");
        assertThat(Wrapped.lines("o\u0308fen o\u0308fen", 9)).containsExactly("o\u0308fen o\u0308fen");
    }

    @Test
    void endsEvenWhereNotOneCharacterFits() {
        assertThat(Wrapped.lines("\u4e2d\u6587", 1)).containsExactly("\u4e2d", "\u6587");
    }

    @Test
    void hasNoLineForNoText() {
        assertThat(Wrapped.lines("  ", 9)).isEmpty();
    }
}
