package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of the budget of an initiative, oldest first; each is in force from its date until the next. */
public final class BudgetHistory extends History<Budget> {

    /** These versions and no others; an empty list says that there is no budget. */
    public BudgetHistory(List<Budget> versions) {
        this(versions, true);
    }

    /** Nobody knows the budget. */
    public BudgetHistory() {
        this(List.of(), false);
    }

    private BudgetHistory(List<Budget> rows, boolean known) {
        super(rows, known);
    }

    /** The first version that says it is the first approval; null where none does. */
    public @Nullable Budget initial() {
        return stream()
                .filter(version -> version.reason() == BudgetReason.INITIAL)
                .findFirst()
                .orElse(null);
    }

    /** The newest amount; null where no version is known. */
    public @Nullable Money inForce() {
        return newest().map(Budget::amount).orElse(null);
    }

    /** The amount in force at the end of the day; null before the first version. */
    public @Nullable Money inForce(LocalDate day) {
        return at(day).map(Budget::amount).orElse(null);
    }

    /** The steps from one version to the next, for versions dated after the first day and up to the last. */
    public List<BudgetChange> changes(LocalDate after, LocalDate last) {
        List<BudgetChange> changes = new ArrayList<>();
        for (int i = 1; i < size(); i++) {
            Budget version = list().get(i);
            if (version.date().isAfter(after) && !version.date().isAfter(last)) {
                changes.add(new BudgetChange(list().get(i - 1).amount(), version));
            }
        }
        return changes;
    }
}
