package org.alignmentaudit.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Money;

/**
 * Where money comes from or goes to.
 *
 * @param kind what it is
 * @param ids ids of the initiatives or goals in it
 * @param name what readers call it
 * @param amount how much
 * @param byOperations whether it is a goal that daily operations deliver
 */
record MoneyEnd(Kind kind, Set<String> ids, String name, Money amount, boolean byOperations) {

    /** What an end is. */
    enum Kind {
        /** An initiative, or several. */
        SOURCE,
        /** A goal that is pursued, or several. */
        GOAL,
        /** A goal that is not pursued. */
        CLOSED,
        /** A goal that is pursued and gets nothing. */
        UNFUNDED,
        /** A goal that is pursued, of which nobody can tell whether it gets any. */
        UNTOLD,
        /** No goal. */
        ORPHAN,
        /** Nobody knows which goal. */
        UNKNOWN;

        /** Its name in the style sheet. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Several of one kind as one of that kind. */
    static MoneyEnd of(String name, List<MoneyEnd> parts) {
        return new MoneyEnd(
                parts.get(0).kind(),
                parts.stream().flatMap(part -> part.ids().stream()).collect(Collectors.toSet()),
                name,
                parts.stream().map(MoneyEnd::amount).reduce(Money.ZERO, Money::plus),
                parts.get(0).byOperations());
    }

    /** Names its colour in the style sheet; ends of one code may be drawn as one. */
    String code() {
        return dry() && byOperations ? "operations" : kind.code();
    }

    /** Whether it is a goal that is pursued and gets nothing, as far as anybody knows. */
    boolean dry() {
        return kind == Kind.UNFUNDED || kind == Kind.UNTOLD;
    }
}
