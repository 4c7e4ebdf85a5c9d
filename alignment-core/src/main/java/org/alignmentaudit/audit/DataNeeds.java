package org.alignmentaudit.audit;

import java.util.Collection;
import java.util.List;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * Which data is worth supplying next: what rules need and nobody supplied, in steps ordered by what each unlocks.
 *
 * <p>Each step is the best one after those before it. A step that unlocks a rule goes before one that only adds an
 * alternative to a rule which can be assessed already; then the step with the fewest paths, so that data which unlocks a rule
 * alone goes before data which does so together with other; then the one that unlocks the most rules, then the most
 * alternatives; then that of the first rule, by id, and there the one that its author names first. Immutable and
 * thread-safe.
 *
 * @param rules number of rules looked at
 * @param assessable how many of them can be assessed as it is
 * @param steps what to supply, in order; after the last one every alternative of every rule can be assessed
 */
public record DataNeeds(int rules, int assessable, List<DataStep> steps) {

    /** Copies the steps. */
    public DataNeeds {
        steps = List.copyOf(steps);
    }

    /** What these rules need and the portfolio does not supply. */
    public static DataNeeds of(Collection<RuleInfo> rules, Portfolio portfolio) {
        return new DataPlan(rules, portfolio::supplies).needs();
    }

    /** What these rules need, for somebody who has supplied nothing yet but who they are: every portfolio says that. */
    public static DataNeeds of(Collection<RuleInfo> rules) {
        return new DataPlan(rules, "organization"::equals).needs();
    }
}
