package org.alignmentaudit.internal.text;

import java.util.Locale;
import java.util.Optional;

/** The library's own words: bands, classes, headings. English stands in where a language lacks one. Thread-safe. */
public final class Words {

    static final Bundle BUNDLE = new Bundle(Words.class);

    private Words() {}

    /** The word in the language of the locale. */
    public static Optional<String> of(String key, Locale locale) {
        return BUNDLE.of(key, locale);
    }

    /** The word in the language of the locale; the key itself where there is none. */
    public static String orKey(String key, Locale locale) {
        return of(key, locale).orElse(key);
    }

    /** What a reader with this locale reads: the locale itself where its language has words, else English. */
    public static Locale language(Locale locale) {
        return BUNDLE.speaks(locale) ? locale : Locale.ENGLISH;
    }
}
