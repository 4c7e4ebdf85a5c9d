package org.alignmentaudit.lifecycle;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Texts to take digests of: no two lists of values give one line. */
final class Canonical {

    private Canonical() {}

    /** The values behind their lengths, so that nothing in them can look like the end of one. */
    static String line(Object... values) {
        return Arrays.stream(values)
                .map(Object::toString)
                .map(text -> text.length() + ":" + text)
                .collect(Collectors.joining(","));
    }
}
