package org.alignmentaudit.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders: {@code {role}} cites a value; {@code {role:report|reports}} chooses between the word for one
 * and the word for any other number; {@code {role? and spent {role}}} is said only where the value is known. Taken apart
 * once; immutable and thread-safe.
 */
public final class Template {

    private static final String NAME = "([A-Za-z][A-Za-z0-9.]*)";
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{" + NAME + "(?::([^|{}]*)\\|([^{}]*)|\\?((?:[^{}]|\\{[^{}]*})*))?}");

    private final List<Piece> pieces = new ArrayList<>();

    /** Plain text, and the placeholder behind it; the last piece has none. */
    private record Piece(
            String text,
            @Nullable String name,
            @Nullable String one,
            @Nullable String other,
            @Nullable Template ifKnown) {}

    /** A text as its author wrote it. */
    public Template(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String ifKnown = matcher.group(4);
            pieces.add(new Piece(
                    text.substring(from, matcher.start()),
                    matcher.group(1),
                    matcher.group(2),
                    matcher.group(3),
                    ifKnown == null ? null : new Template(ifKnown)));
            from = matcher.end();
        }
        pieces.add(new Piece(text.substring(from), null, null, null, null));
    }

    /** The names it cites, in order. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece.name() != null) {
                names.add(piece.name());
            }
            if (piece.ifKnown() != null) {
                names.addAll(piece.ifKnown().names());
            }
        }
        return names;
    }

    /** The names that it cites in any case, in order: not those in parts that are said only where a value is known. */
    public Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece.name() != null && piece.ifKnown() == null) {
                needed.add(piece.name());
            }
        }
        return needed;
    }

    /**
     * The sentence.
     *
     * @param known whether there is a value of a name; asked only of those that decide whether a part is said
     * @param value the written value of a name
     * @param one whether the value of a name is one
     */
    public String render(Predicate<String> known, Function<String, String> value, Predicate<String> one) {
        StringBuilder sentence = new StringBuilder();
        for (Piece piece : pieces) {
            sentence.append(piece.text());
            if (piece.name() != null) {
                sentence.append(rendered(piece, piece.name(), known, value, one));
            }
        }
        return sentence.toString();
    }

    private static @Nullable String rendered(
            Piece piece, String name, Predicate<String> known, Function<String, String> value, Predicate<String> one) {
        if (piece.ifKnown() != null) {
            return known.test(name) ? piece.ifKnown().render(known, value, one) : "";
        } else if (piece.one() != null) {
            return one.test(name) ? piece.one() : piece.other();
        }
        return value.apply(name);
    }
}
