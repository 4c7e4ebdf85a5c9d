package org.alignmentaudit.portfolio;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the question that was asked last: the forms of a rule, and whether they can be assessed, ask for the same
 * with the same settings, and some answers take a walk over the whole portfolio. Thread-safe.
 *
 * @param <Q> the question, with a value for equality
 * @param <A> the answer, immutable
 */
final class Newest<Q, A> {

    private record Known<Q, A>(Q question, @Nullable A answer) {}

    private final Function<Q, @Nullable A> source;
    private volatile @Nullable Known<Q, A> known;

    Newest(Function<Q, @Nullable A> source) {
        this.source = source;
    }

    @Nullable A of(Q question) {
        Known<Q, A> last = known;
        if (last == null || !last.question().equals(question)) {
            last = new Known<>(question, source.apply(question));
            known = last;
        }
        return last.answer();
    }
}
