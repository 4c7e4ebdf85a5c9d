package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsLettersOfAllLanguagesAndEmoji() {
        String text = "Crème brûlée 中文 עברית \uD83D\uDC69\u200D\uD83D\uDCBB EUR\u00a01";

        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void turnsBreaksIntoSpaces() {
        assertThat(PlainText.of("a\nb\rc\td\fe\u000bf\u0085g\u2028h\u2029i")).isEqualTo("a b c d e f g h i");
    }

    @Test
    void replacesControlsDirectionsAndHalfCharacters() {
        assertThat(PlainText.of("\u0000\u001b\u007f\u009b\u202a\u202e\u2066\u2069\ud800x\udc00"))
                .isEqualTo("\uFFFD".repeat(9) + "x\uFFFD");
    }

    @Test
    void clipsByColumnsAndNeverWithinACharacter() {
        assertThat(PlainText.clip("\uD83D\uDE00".repeat(5), 10)).isEqualTo("\uD83D\uDE00".repeat(5));
        assertThat(PlainText.clip("\uD83D\uDE00".repeat(6), 10)).isEqualTo("\uD83D\uDE00".repeat(3) + "...");
        assertThat(PlainText.clip("o\u0308".repeat(10), 10)).isEqualTo("o\u0308".repeat(10));
        assertThat(PlainText.clip("o\u0308".repeat(11), 10)).isEqualTo("o\u0308".repeat(7) + "...");
    }
}
