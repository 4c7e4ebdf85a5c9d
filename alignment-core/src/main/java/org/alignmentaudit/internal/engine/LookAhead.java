package org.alignmentaudit.internal.engine;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.drools.model.functions.FunctionN;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/**
 * Asks of a subject what a rule asks later, as far as the subject, the settings, the organisation and the profile answer it.
 * A subject for which the answer is no need not enter the joins of the rule: most subjects match few rules, and what a session
 * keeps for each join costs more than the question.
 *
 * <p>It decides nothing. Where it answers yes the session asks all of it again in the rule's own order; a condition that
 * throws counts as yes, so that it throws there.
 */
final class LookAhead<T> implements Predicate1<T> {

    private static final long serialVersionUID = 1;

    /** A constraint, and where what it reads stands among the values. */
    record Question(PredicateN predicate, int[] reads) {

        boolean holds(@Nullable Object[] values) throws Exception {
            return predicate.test(pick(values, reads));
        }
    }

    /** What follows from the values so far, one by one: those of a type for which the questions hold. */
    record Step(FunctionN<?> provider, int[] reads, Class<?> type, int place, List<Question> questions) {

        Iterator<?> found(@Nullable Object[] values) {
            Object found = provider.apply(pick(values, reads));
            if (found instanceof Iterable<?> several) {
                return several.iterator();
            } else if (found instanceof Iterator<?> several) {
                return several;
            }
            return (found instanceof Object[] several ? Arrays.asList(several) : Arrays.asList(found)).iterator();
        }
    }

    /** A fact that each portfolio has once, and where it stands among the values. */
    record Standing(Class<?> type, int place) {}

    /** The values that a run fills in, and whether what the rule asks before it looks at a subject holds. */
    static final class Values {

        private final @Nullable Object[] values;
        private final boolean goOn;
        /** The entrance asks of a subject, and right after it the session asks the same. */
        private @Nullable Object asked;

        private boolean held;

        Values(@Nullable Object[] values, boolean goOn) {
            this.values = values;
            this.goOn = goOn;
        }
    }

    private final transient @Nullable Object[] settings;
    private final transient List<Standing> standing;
    private final transient List<Question> first;
    private final int subject;
    private final transient List<Question> questions;
    private final transient List<Step> steps;

    /**
     * A look ahead.
     *
     * @param settings the values, with the settings in their places
     * @param first what is asked of standing facts
     * @param subject where the subject stands among the values
     * @param questions what is asked of the subject
     */
    LookAhead(
            @Nullable Object[] settings,
            List<Standing> standing,
            List<Question> first,
            int subject,
            List<Question> questions,
            List<Step> steps) {
        this.settings = settings;
        this.standing = standing;
        this.first = first;
        this.subject = subject;
        this.questions = questions;
        this.steps = steps;
    }

    @Override
    public boolean test(T fact) {
        Background background = Background.running();
        if (background == null) {
            return true;
        }
        try {
            Values known = background.of(this);
            if (known.asked != fact) {
                known.values[subject] = fact;
                known.held = known.goOn && allHold(questions, known.values) && follows(0, known.values);
                known.asked = fact;
            }
            return known.held;
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            return true; // the session asks again and tells which rule threw
        }
    }

    /** What is known before the first subject. */
    Values before(Background background) {
        @Nullable Object[] values = settings.clone();
        for (Standing fact : standing) {
            values[fact.place()] = background.fact(fact.type());
        }
        return new Values(values, mayHold(first, values));
    }

    private static boolean mayHold(List<Question> questions, @Nullable Object[] values) {
        try {
            return allHold(questions, values);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            return true;
        }
    }

    private static boolean allHold(List<Question> questions, @Nullable Object[] values) throws Exception {
        for (Question question : questions) {
            if (!question.holds(values)) {
                return false;
            }
        }
        return true;
    }

    private boolean follows(int number, @Nullable Object[] values) throws Exception {
        if (number == steps.size()) {
            return true;
        }
        Step step = steps.get(number);
        for (Iterator<?> found = step.found(values); found.hasNext(); ) {
            Object one = found.next();
            if (step.type().isInstance(one)) {
                values[step.place()] = one;
                if (allHold(step.questions(), values) && follows(number + 1, values)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Object[] pick(@Nullable Object[] values, int[] places) {
        @Nullable Object[] picked = new @Nullable Object[places.length];
        for (int i = 0; i < places.length; i++) {
            picked[i] = values[places[i]];
        }
        return picked;
    }
}
