package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void wrapsByTheColumnsOfATerminal() {
        Sheet sheet = new Sheet();
        sheet.paragraph("\u4e2d\u6587 ".repeat(21));
        sheet.entry("\u4e2d", "o\u0308fen");

        assertThat(sheet)
                .hasToString("\u4e2d\u6587 ".repeat(19) + "\u4e2d\u6587\n\u4e2d\u6587\n" + "  \u4e2d" + " ".repeat(18)
                        + "o\u0308fen\n");
    }
}
