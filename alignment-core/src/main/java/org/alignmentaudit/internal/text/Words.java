package org.alignmentaudit.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The library's own words: bands, classes, headings. English stands in where a language lacks one. Thread-safe. */
public final class Words {

    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private Words() {}

    /** The word in the language of the locale. */
    public static Optional<String> of(String key, Locale locale) {
        String translated = READ.computeIfAbsent(file(locale), Words::load).getProperty(key);
        return Optional.ofNullable(
                translated != null
                        ? translated
                        : READ.computeIfAbsent("words.properties", Words::load).getProperty(key));
    }

    /** The word in the language of the locale; the key itself where there is none. */
    public static String orKey(String key, Locale locale) {
        return of(key, locale).orElse(key);
    }

    /** The locale whose language the words are in: the given one where they are translated, else English. */
    public static Locale spoken(Locale locale) {
        boolean translated = locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                || Words.class.getResource(file(locale)) != null;
        return translated ? locale : Locale.ENGLISH;
    }

    private static String file(Locale locale) {
        return "words_" + locale.getLanguage() + ".properties";
    }

    private static Properties load(String name) {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
