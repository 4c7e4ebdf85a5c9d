package org.alignmentaudit.lifecycle;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where baselines are kept, one for each portfolio. Thread-safe. A host that writes its own proves it with
 * {@code BaselineStoreContract} of the artifact {@code alignment-testing}.
 */
public interface BaselineStore {

    /**
     * The baseline of a portfolio; empty where none was kept so far.
     *
     * @throws BaselineStoreException if it cannot be read
     */
    Optional<Baseline> find(String portfolio);

    /**
     * Replaces the baseline of a portfolio by what the change makes of it, as a whole or not at all. No other update of that
     * portfolio comes in between, in this process or another.
     *
     * @param portfolio id of the portfolio
     * @param change is handed what is kept, or an empty baseline where none is, and answers what shall be kept; called once
     * @return what is kept now
     * @throws IllegalArgumentException if the change answers a baseline of another portfolio; then nothing has changed
     * @throws BaselineBusyException if somebody else is updating it, and this store does not wait
     * @throws BaselineStoreException if it cannot be read or written
     */
    Baseline update(String portfolio, UnaryOperator<Baseline> change);
}
