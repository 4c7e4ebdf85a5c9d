package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the budget of an initiative moved between two of its status reports.
 *
 * @param from day of the older report, which the newest is compared with
 * @param to day of the newest report
 * @param before budget in force at the older report, above zero
 * @param changes the changes in between, oldest first
 */
public record Raise(LocalDate from, LocalDate to, Money before, List<BudgetChange> changes) {

    private static final int MONTHS_WITHOUT_EARLIER_REPORT = 12;

    /** Copies the list. */
    public Raise {
        changes = List.copyOf(changes);
    }

    static @Nullable Raise of(Initiative initiative, int windowDays) {
        List<StatusReport> reports = initiative.statusReports().list();
        if (reports.isEmpty()) {
            return null;
        }
        LocalDate newest = reports.get(reports.size() - 1).date();
        return between(versions(initiative), compared(reports, newest, windowDays), newest);
    }

    static @Nullable Raise between(BudgetHistory versions, LocalDate from, LocalDate to) {
        Money before = versions.inForce(from);
        return before == null || !before.positive() ? null : new Raise(from, to, before, versions.changes(from, to));
    }

    static int countInBadRun(Initiative initiative, double minShare) {
        LocalDate badSince = initiative.statusReports().badSince();
        List<StatusReport> reports = initiative.statusReports().list();
        BudgetHistory versions = versions(initiative);
        int count = 0;
        for (int i = 1; i < reports.size(); i++) {
            StatusReport report = reports.get(i);
            if (badSince != null && report.bad() && !report.date().isBefore(badSince)) {
                Raise step = between(versions, reports.get(i - 1).date(), report.date());
                count += step != null && step.unexplainedShare() > minShare ? 1 : 0;
            }
        }
        return count;
    }

    private static LocalDate compared(List<StatusReport> reports, LocalDate newest, int windowDays) {
        for (int i = reports.size() - 2; i >= 0; i--) {
            LocalDate day = reports.get(i).date();
            if (ChronoUnit.DAYS.between(day, newest) >= windowDays) {
                return day;
            }
        }
        return reports.size() > 1
                ? reports.get(reports.size() - 2).date()
                : newest.minusMonths(MONTHS_WITHOUT_EARLIER_REPORT);
    }

    /** The budget versions, or cost at completion as its stand-in where no budget was ever recorded. */
    static BudgetHistory versions(Initiative initiative) {
        return initiative.budgets().any() ? initiative.budgets() : costAtCompletion(initiative);
    }

    /**
     * Cost at completion: actual to date plus cost to complete, at each forecast that states the latter. Where
     * nobody knows what was spent there is none.
     */
    private static BudgetHistory costAtCompletion(Initiative initiative) {
        if (!initiative.spending().actualKnown()) {
            return new BudgetHistory();
        }
        return new BudgetHistory(initiative.forecasts().stream()
                .filter(forecast -> forecast.costToComplete() != null)
                .map(forecast -> Budget.of(
                        forecast.date(),
                        initiative.spending().actualUntil(forecast.date()).plus(forecast.costToComplete()),
                        BudgetReason.UNKNOWN))
                .toList());
    }

    /** The sum of all changes that count: other prices and transfers between initiatives do not. */
    public Money counted() {
        return sum(changes.stream().filter(BudgetChange::counts).toList());
    }

    /** The budget after all changes that count. */
    public Money after() {
        return before.plus(counted());
    }

    /** The sum of all changes that count and that neither more scope nor a further phase explains. */
    public Money unexplained() {
        return sum(changes.stream().filter(c -> c.counts() && !c.explained()).toList());
    }

    /** The counted changes as a share of the budget before. */
    public double share() {
        return counted().shareOf(before);
    }

    /** The unexplained changes as a share of the budget before. */
    public double unexplainedShare() {
        return unexplained().shareOf(before);
    }

    /** Whether the source gives no reason for one of the unexplained changes. */
    public boolean reasonUnknown() {
        return changes.stream().anyMatch(BudgetChange::reasonUnknown);
    }

    /** The changes that more scope or a further phase explains, oldest first. */
    public List<BudgetChange> explainedChanges() {
        return changes.stream().filter(c -> c.counts() && c.explained()).toList();
    }

    private static Money sum(List<BudgetChange> changes) {
        return changes.stream().map(BudgetChange::difference).reduce(Money.ZERO, Money::plus);
    }
}
