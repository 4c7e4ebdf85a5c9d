package org.alignmentaudit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "Oven, 4",
        "\u00d6fen, 4",
        "O\u0308fen, 4", // a letter and a mark upon it
        "\u4e2d\u6587, 4", // Han
        "\u30d1\u30f3, 4", // Katakana
        "\uff8a\uff9f\uff9d, 3", // Katakana of half width
        "\uff21\uff11, 4", // full width
        "\ud55c\uae00, 4", // Hangul
        "\u1112\u1161\u11ab, 2", // a syllable of Hangul in its parts
        "\ud83e\udd50, 2", // croissant
        "\u2705, 2", // check mark, an emoji of itself
        "\u2764, 1", // heart, a text of itself
        "\u2764\ufe0f, 2", // heart, asked to be an emoji
        "\ud840\udc00, 2", // Han beyond the first plane
        "\ud83c\udde9\ud83c\uddea, 2", // a flag
        "a\u200bb\ufeffc\u200dd, 4", // nothing to see between the letters
        "\u05d0\u05d1, 2", // Hebrew
        "\ufffd, 1"
    })
    void areThoseThatATerminalGivesAText(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void endBeforeAWideCharacterThatFitsInHalf() {
        assertThat(Columns.end("a\u4e2d\u6587", 0, 4)).isEqualTo(2);
        assertThat(Columns.end("a\u4e2d\u6587", 0, 5)).isEqualTo(3);
        assertThat(Columns.end("a\u4e2d\u6587", 1, 2)).isEqualTo(2);
    }

    @Test
    void keepAMarkWithItsLetterAndHalvesOfACharacterTogether() {
        assertThat(Columns.end("e\u0301e\u0301", 0, 1)).isEqualTo(2);
        assertThat(Columns.end("\ud83e\udd50\ud83e\udd50", 0, 3)).isEqualTo(2);
    }

    @Test
    void areFilledWithBlanks() {
        assertThat(Columns.padded("\u4e2d", 4)).isEqualTo("\u4e2d  ");
        assertThat(Columns.padded("e\u0301", 2)).isEqualTo("e\u0301 ");
        assertThat(Columns.padded("Oven", 2)).isEqualTo("Oven");
    }
}
