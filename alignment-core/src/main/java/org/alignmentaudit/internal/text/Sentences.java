package org.alignmentaudit.internal.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alignmentaudit.finding.Unit;

/** Sentences in the language of a reader. Immutable and thread-safe. */
public final class Sentences {

    private final Bundle words;
    private final Locale locale;
    private final ValueFormat format;

    /** The library's own sentences for readers of this language. */
    public Sentences(Locale locale) {
        this(Words.BUNDLE, locale);
    }

    /** Sentences out of these words for readers of this language. */
    public Sentences(Bundle words, Locale locale) {
        this.words = words;
        this.locale = locale;
        this.format = new ValueFormat(locale, "", word -> Words.orKey(word, locale));
    }

    /** A sentence, heading or label without placeholders; the key itself where there is none. */
    public String say(String key) {
        return words.of(key, locale).orElse(key);
    }

    /** A sentence with its placeholders filled: numbers and days as readers write them, all else as it is. */
    public String say(String key, Map<String, ?> values) {
        return new Template(say(key))
                .render(
                        values::containsKey,
                        name -> written(Objects.requireNonNull(values.get(name), name)),
                        name -> values.get(name) instanceof Integer number && number == 1);
    }

    private String written(Object value) {
        if (value instanceof Integer number) {
            return format.format(number, Unit.COUNT);
        }
        return value instanceof LocalDate day ? format.format(day, Unit.DATE) : value.toString();
    }
}
