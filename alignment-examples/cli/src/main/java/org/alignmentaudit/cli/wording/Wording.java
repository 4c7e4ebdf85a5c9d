package org.alignmentaudit.cli.wording;

import java.util.Locale;
import java.util.Map;
import org.alignmentaudit.internal.text.Bundle;
import org.alignmentaudit.internal.text.Sentences;
import org.alignmentaudit.pack.Setting;

/** What the program says around the texts of rules, in one language. Immutable and thread-safe. */
public final class Wording {

    private static final Bundle WORDS = new Bundle(Wording.class);

    private final Locale locale;
    private final Sentences sentences;

    /** The words for readers of this language; English ones where the program does not speak it. */
    public Wording(Locale locale) {
        this.locale = locale;
        sentences = new Sentences(WORDS, locale);
    }

    /** A sentence, heading or label without placeholders. */
    public String say(String key) {
        return sentences.say(key);
    }

    /** A sentence with its placeholders filled. */
    public String say(String key, Map<String, ?> values) {
        return sentences.say(key, values);
    }

    /** Names of columns. */
    public String[] columns(String... names) {
        String[] columns = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            columns[i] = say("column." + names[i]);
        }
        return columns;
    }

    /** The word for a constant by which rules are described. */
    public String word(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The unit of a setting; as its author wrote it where that is none that the program knows. */
    public String unit(Setting setting) {
        return WORDS.of("unit." + setting.unit(), locale).orElse(setting.unit());
    }

    /** The joint between choices. */
    public String or() {
        return " " + say("or") + " ";
    }
}
