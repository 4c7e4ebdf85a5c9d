package org.alignmentaudit.document;

import java.io.IOException;
import java.io.Reader;

/** Sees from the header of a table what stands between its cells. */
final class CsvSeparator {

    private static final int LONGEST_HEADER = 1 << 16;

    private CsvSeparator() {}

    /** The first comma or semicolon outside quotes in the first line that is not empty; a comma where there is none. */
    static char of(Reader text) throws IOException {
        text.mark(LONGEST_HEADER);
        boolean started = false;
        boolean quoted = false;
        int c = text.read();
        for (int i = 1; i < LONGEST_HEADER && !ends(c, started, quoted); i++) {
            started |= c != '\n' && c != '\r';
            quoted ^= c == '"';
            c = text.read();
        }
        text.reset();
        return c == ';' ? ';' : ',';
    }

    private static boolean ends(int c, boolean started, boolean quoted) {
        boolean newLine = c == '\n' || c == '\r';
        return c < 0 || (!quoted && (c == ',' || c == ';' || (newLine && started)));
    }
}
