package org.alignmentaudit.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders: {@code {role}} cites a value; {@code {role:report|reports}} chooses between the word for one
 * and the word for any other number. Taken apart once; immutable and thread-safe.
 */
public final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.]*)(?::([^|{}]*)\\|([^{}]*))?}");

    private final List<Piece> pieces = new ArrayList<>();

    /** Plain text, and the placeholder behind it; the last piece has none. */
    private record Piece(
            String text,
            @Nullable String name,
            @Nullable String one,
            @Nullable String other) {}

    /** A text as its author wrote it. */
    public Template(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            pieces.add(new Piece(
                    text.substring(from, matcher.start()), matcher.group(1), matcher.group(2), matcher.group(3)));
            from = matcher.end();
        }
        pieces.add(new Piece(text.substring(from), null, null, null));
    }

    /** The names it cites, in order. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece.name() != null) {
                names.add(piece.name());
            }
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
        StringBuilder sentence = new StringBuilder();
        for (Piece piece : pieces) {
            sentence.append(piece.text());
            if (piece.name() != null) {
                sentence.append(
                        piece.one() == null
                                ? value.apply(piece.name())
                                : one.apply(piece.name()) ? piece.one() : piece.other());
            }
        }
        return sentence.toString();
    }
}
