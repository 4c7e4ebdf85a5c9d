package org.alignmentaudit.internal.engine;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.portfolio.PortfolioProfile;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for every subject while rules run over one portfolio: its organisation and its profile. A rule base serves
 * many portfolios, so its constraints find these by the thread that runs it.
 */
final class Background {

    private static final List<Class<?>> TYPES = List.of(PortfolioProfile.class, Organization.class);

    private static final ThreadLocal<@Nullable Background> RUNNING = new ThreadLocal<>();

    private final Map<Class<?>, Object> facts = new IdentityHashMap<>();
    private final Map<LookAhead<?>, LookAhead.Values> values = new IdentityHashMap<>();

    private Background(Collection<?> all) {
        Iterator<?> rest = all.iterator();
        while (facts.size() < TYPES.size() && rest.hasNext()) {
            Object fact = rest.next();
            if (holds(fact.getClass())) {
                facts.put(fact.getClass(), fact);
            }
        }
    }

    /** Whether each portfolio has one fact of this type. */
    static boolean holds(Class<?> type) {
        return TYPES.contains(type);
    }

    /** Does something with these facts behind it. */
    static <T> T behind(Supplier<T> work, Collection<?> facts) {
        RUNNING.set(new Background(facts));
        try {
            return work.get();
        } finally {
            RUNNING.remove();
        }
    }

    /** That of this thread; null outside of a run. */
    static @Nullable Background running() {
        return RUNNING.get();
    }

    /** The fact of this type; null if there is none. */
    @Nullable Object fact(Class<?> type) {
        return facts.get(type);
    }

    /** What a look ahead knows before it sees the first subject, found once. */
    LookAhead.Values of(LookAhead<?> ahead) {
        LookAhead.Values known = values.get(ahead);
        if (known == null) {
            known = ahead.before(this);
            values.put(ahead, known);
        }
        return known;
    }
}
