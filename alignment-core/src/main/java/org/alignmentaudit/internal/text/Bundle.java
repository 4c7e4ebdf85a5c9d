package org.alignmentaudit.internal.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that stand beside a class, one file in UTF-8 a language: {@code words.properties} in English,
 * {@code words_de.properties} in German. English stands in where a language lacks one. Thread-safe.
 */
public final class Bundle {

    private final Class<?> anchor;
    private final Map<String, Properties> read = new ConcurrentHashMap<>();

    /** The words beside this class; they are read where they are asked for. */
    public Bundle(Class<?> anchor) {
        this.anchor = anchor;
    }

    /** The word in the language of the locale. */
    public Optional<String> of(String key, Locale locale) {
        String translated = translated(locale).getProperty(key);
        return Optional.ofNullable(
                translated != null
                        ? translated
                        : read.computeIfAbsent("words.properties", this::load).getProperty(key));
    }

    /** Whether it has words in the language of the locale. */
    boolean speaks(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                || !translated(locale).isEmpty();
    }

    private Properties translated(Locale locale) {
        return read.computeIfAbsent("words_" + locale.getLanguage() + ".properties", this::load);
    }

    private Properties load(String name) {
        return Utf8Properties.read(anchor.getResourceAsStream(name));
    }
}
