package org.alignmentaudit.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Identifiers as words, for readers of a pack that gives them no name. */
final class Spelled {

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[\\p{Lower}\\d])(?=\\p{Upper})|[-_]+");

    private Spelled() {}

    /** The identifier with spaces where a word begins: {@code raiseShare} as "raise share". */
    static String out(String identifier) {
        return NEXT_WORD
                .matcher(identifier)
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
