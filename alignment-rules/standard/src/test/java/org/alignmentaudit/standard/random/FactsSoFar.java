package org.alignmentaudit.standard.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.alignmentaudit.facts.Fact;

/** The facts of a portfolio while more are drawn for it, but for the elements that it is to lack. */
final class FactsSoFar {

    private final Gaps gaps;
    private final List<Fact> facts;

    FactsSoFar(Gaps gaps, List<Fact> facts) {
        this.gaps = gaps;
        this.facts = new ArrayList<>(facts);
    }

    /** All facts, in the order they came in. */
    List<Fact> all() {
        return facts;
    }

    /** The facts of one type. */
    <F extends Fact> List<F> of(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    void addAll(List<? extends Fact> more) {
        facts.addAll(more);
    }

    /** Adds these unless the portfolio lacks the element; draws them either way, so that the dice stay in step. */
    void add(String element, Supplier<? extends List<? extends Fact>> drawn) {
        List<? extends Fact> more = drawn.get();
        if (!gaps.missing(element)) {
            facts.addAll(more);
        }
    }

    /** Puts another fact in the place of each one of a type. */
    <F extends Fact> void change(Class<F> type, UnaryOperator<F> change) {
        facts.replaceAll(fact -> type.isInstance(fact) ? Objects.requireNonNull(change.apply(type.cast(fact))) : fact);
    }
}
