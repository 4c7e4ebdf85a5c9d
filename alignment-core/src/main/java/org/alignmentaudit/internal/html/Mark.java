package org.alignmentaudit.internal.html;

import java.util.Locale;

/**
 * Something that is told by shape, word and colour at once.
 *
 * @param code names its shape and colour in the style sheet, in lower case
 * @param word its word in the language of the reader
 */
public record Mark(String code, String word) {

    /** The mark of a constant of a closed set. */
    public static Mark of(Enum<?> constant, String word) {
        return new Mark(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), word);
    }
}
