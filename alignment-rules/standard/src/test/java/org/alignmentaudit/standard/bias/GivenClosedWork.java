package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.jspecify.annotations.Nullable;

/** What the tests of CB-06 start from: a portal for 1,000, and what closed initiatives cost. */
final class GivenClosedWork {

    static final String PLANNED = "INITIATIVE:I";

    private GivenClosedWork() {}

    static InitiativeBuilder planned(InitiativeStatus status) {
        return Initiative.builder("I", "Portal", InitiativeType.PROJECT, status);
    }

    static InitiativeBuilder planned(int contingency) {
        return planned(InitiativeStatus.APPROVED).budgets(version(9, 1000, contingency));
    }

    static Budget version(int daysAgo, int amount, @Nullable Integer contingency) {
        Money held = contingency == null ? null : Money.of(contingency);
        return new Budget(
                AS_OF.minusDays(daysAgo), Money.of(amount), BudgetReason.INITIAL, held, null, null, null, null);
    }

    static InitiativeBuilder done(String id, InitiativeType type) {
        return Initiative.builder(id, "Closed " + id, type, InitiativeStatus.DONE);
    }

    static Initiative closed(String id, InitiativeType type, int planned, int spent) {
        return done(id, type)
                .budgets(Budget.of(AS_OF.minusDays(900), Money.of(planned), BudgetReason.INITIAL))
                .spending(Spend.actual(AS_OF.minusDays(500), Money.of(spent)))
                .build();
    }

    /** So many closed projects of 1,000, each dearer by so many percent. */
    static Initiative[] overran(int number, int percent) {
        return IntStream.range(0, number)
                .mapToObj(i -> closed("C" + i, InitiativeType.PROJECT, 1000, 1000 + 10 * percent))
                .toArray(Initiative[]::new);
    }
}
