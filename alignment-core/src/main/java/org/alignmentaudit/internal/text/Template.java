package org.alignmentaudit.internal.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders: {@code {role}} cites a value; {@code {role:report|reports}} chooses between the word for one
 * and the word for any other number.
 */
public final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.]*)(?::([^|{}]*)\\|([^{}]*))?}");

    private final String text;

    /** A text as its author wrote it. */
    public Template(String text) {
        this.text = text;
    }

    /** The names it cites, in order. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /**
     * The sentence.
     *
     * @param value the written value of a name
     * @param one whether the value of a name is one
     */
    public String render(Function<String, String> value, Function<String, Boolean> one) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement(match, value, one)));
    }

    private static String replacement(
            MatchResult match, Function<String, String> value, Function<String, Boolean> one) {
        if (match.group(2) == null) {
            return value.apply(match.group(1));
        }
        return one.apply(match.group(1)) ? match.group(2) : match.group(3);
    }
}
