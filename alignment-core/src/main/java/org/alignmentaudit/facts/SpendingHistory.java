package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.internal.columns.ColumnLayout;

/** The spending of an initiative, oldest first, with its total computed once. */
public final class SpendingHistory extends History<Spend> {

    private final Money actualToDate;
    private final boolean actualKnown;

    /** These rows and no others; an empty list says that nothing was spent. */
    public SpendingHistory(List<Spend> rows) {
        this(rows, true);
    }

    /** Nobody knows what was spent. */
    public SpendingHistory() {
        this(List.of(), false);
    }

    private SpendingHistory(List<Spend> rows, boolean known) {
        super(rows, known);
        MoneyColumn actual = actual();
        long total = 0;
        boolean told = false;
        for (int row = 0; row < size(); row++) {
            long micros = actual.micros(row);
            if (micros != ColumnLayout.ABSENT) {
                told = true;
                total = Math.addExact(total, micros);
            }
        }
        actualToDate = new Money(total);
        actualKnown = told || none();
    }

    private MoneyColumn actual() {
        return MoneyColumn.of(list(), "actual", Spend::actual);
    }

    /** Everything spent so far. */
    public Money actualToDate() {
        return actualToDate;
    }

    /**
     * Whether it is known what was spent: there are no rows at all, or at least one of them tells. Rows that hold nothing but
     * plans or hours do not, although the history is known.
     */
    public boolean actualKnown() {
        return actualKnown;
    }

    /** Everything spent up to the end of the day. */
    public Money actualUntil(LocalDate day) {
        Money total = Money.ZERO;
        for (Spend row : list()) {
            Money actual = row.actual();
            if (actual != null && !row.date().isAfter(day)) {
                total = total.plus(actual);
            }
        }
        return total;
    }

    /**
     * Planned against actual from the first to the last day, both included. Only rows that hold both amounts count, so
     * that like is compared with like.
     */
    public PlannedAndActual compared(LocalDate first, LocalDate last) {
        return new SpendingHistory(between(first, last)).comparedToDate();
    }

    /** Planned against actual so far; only rows that hold both amounts count. */
    public PlannedAndActual comparedToDate() {
        MoneyColumn planned = MoneyColumn.of(list(), "planned", Spend::planned);
        MoneyColumn actual = actual();
        long plannedTotal = 0;
        long actualTotal = 0;
        for (int row = 0; row < size(); row++) {
            long plannedHere = planned.micros(row);
            long actualHere = actual.micros(row);
            if (plannedHere != ColumnLayout.ABSENT && actualHere != ColumnLayout.ABSENT) {
                plannedTotal = Math.addExact(plannedTotal, plannedHere);
                actualTotal = Math.addExact(actualTotal, actualHere);
            }
        }
        return new PlannedAndActual(new Money(plannedTotal), new Money(actualTotal));
    }

    /** Everything that was planned for these days; zero where no row of them holds a plan. */
    public Money planned(Window days) {
        Money total = Money.ZERO;
        for (Spend row : between(days.first(), days.last())) {
            Money planned = row.planned();
            total = planned == null ? total : total.plus(planned);
        }
        return total;
    }

    /**
     * How much of the spending of these days no plan held. Only rows that hold an actual amount count; a row that does not
     * tell its unplanned part counts as planned.
     */
    public UnplannedAndActual unplanned(Window days) {
        Money unplanned = Money.ZERO;
        Money actual = Money.ZERO;
        for (Spend row : between(days.first(), days.last())) {
            Money actualHere = row.actual();
            Money unplannedHere = row.unplanned();
            if (actualHere != null) {
                actual = actual.plus(actualHere);
                unplanned = unplannedHere == null ? unplanned : unplanned.plus(unplannedHere);
            }
        }
        return new UnplannedAndActual(unplanned, actual);
    }
}
