package org.alignmentaudit.internal.engine;

import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateInformation;

/** What a rule asks of a fact with settings that are known. Two are equal if they ask the same with the same settings. */
final class SettledPredicate<T, S> implements Predicate1<T> {

    private static final long serialVersionUID = 1;

    private final Predicate2<T, S> predicate;
    private final transient S settings;

    SettledPredicate(Predicate2<T, S> predicate, S settings) {
        this.predicate = predicate;
        this.settings = settings;
    }

    @Override
    public boolean test(T fact) throws Exception {
        return predicate.test(fact, settings);
    }

    @Override
    public PredicateInformation predicateInformation() {
        return predicate.predicateInformation();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettledPredicate<?, ?> that
                && settings == that.settings
                && predicate.equals(that.predicate);
    }

    @Override
    public int hashCode() {
        return predicate.hashCode();
    }
}
