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
        /** No goal. */
        ORPHAN,
        /** Nobody knows which goal. */
        UNKNOWN;

        /** Its name in the style sheet. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Several as one. */
    static MoneyEnd of(String name, List<MoneyEnd> parts) {
        return new MoneyEnd(
                parts.get(0).kind() == Kind.SOURCE ? Kind.SOURCE : Kind.GOAL,
                parts.stream().flatMap(part -> part.ids().stream()).collect(Collectors.toSet()),
                name,
                parts.stream().map(MoneyEnd::amount).reduce(Money.ZERO, Money::plus),
                false);
    }

    /** Whether it may be drawn together with others. */
    boolean ordinary() {
        return kind != Kind.ORPHAN && kind != Kind.UNKNOWN;
    }
}
