package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.internal.columns.ColumnLayout;
import org.alignmentaudit.internal.columns.ColumnRows;

/** The spending of an initiative, oldest first, with its total computed once. */
public final class SpendingHistory extends History<Spend> {

    private final Money actualToDate;

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
        actualToDate = new Money(list() instanceof ColumnRows<Spend> columns ? total(columns) : total(list()));
    }

    private static long total(ColumnRows<Spend> rows) {
        int actual = rows.column("actual");
        return actual == ColumnLayout.NONE ? 0 : rows.total(actual);
    }

    private static long total(List<Spend> rows) {
        long total = 0;
        for (Spend row : rows) {
            Money actual = row.actual();
            total = actual == null ? total : Math.addExact(total, actual.micros());
        }
        return total;
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
        return none() || stream().anyMatch(row -> row.actual() != null);
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
        Money planned = Money.ZERO;
        Money actual = Money.ZERO;
        for (Spend row : between(first, last)) {
            Money plannedHere = row.planned();
            Money actualHere = row.actual();
            if (plannedHere != null && actualHere != null) {
                planned = planned.plus(plannedHere);
                actual = actual.plus(actualHere);
            }
        }
        return new PlannedAndActual(planned, actual);
    }

    /** Planned against actual so far; only rows that hold both amounts count. */
    public PlannedAndActual comparedToDate() {
        return any() ? compared(list().get(0).date(), list().get(size() - 1).date()) : PlannedAndActual.NONE;
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
