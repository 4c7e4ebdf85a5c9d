package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** CB-03: the budget of an initiative in a bad way was raised without an independent review. */
final class EscalationOracle implements Oracle {

    private static final BigDecimal LARGEST_SPARED_RAISE = new BigDecimal("0.10");
    private static final BigDecimal LARGE_RAISE = new BigDecimal("0.50");
    private static final int WINDOW_DAYS = 90;

    @Override
    public String rule() {
        return "CB-03";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("initiatives.statusReports")
                && (portfolio.supplies("initiatives.budgets") || portfolio.supplies("initiatives.forecasts"))) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                    .filter(initiative -> BadRun.of(initiative).length() > 0)
                    .forEach(initiative -> assess(initiative, portfolio, firing));
        }
        return firing.bySubject();
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        List<StatusReport> reports = initiative.statusReports().list();
        LocalDate newest = reports.get(reports.size() - 1).date();
        LocalDate older = dayComparedWith(reports);
        CostVersions cost = CostVersions.of(initiative);
        if (!cost.roseByMoreThan(LARGEST_SPARED_RAISE, older, newest)
                || reviewedIndependently(initiative, portfolio, older, newest)) {
            return;
        }
        firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
        if (cost.roseByMoreThan(LARGE_RAISE, older, newest) || raisesInBadRun(initiative, cost) >= 2) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
        }
    }

    /** The newest report at least 90 days older than the newest, else the one before it, else 12 months earlier. */
    private static LocalDate dayComparedWith(List<StatusReport> reports) {
        int last = reports.size() - 1;
        LocalDate newest = reports.get(last).date();
        return reports.stream()
                .map(StatusReport::date)
                .filter(day -> !day.isAfter(newest.minusDays(WINDOW_DAYS)))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> last > 0 ? reports.get(last - 1).date() : newest.minusMonths(12));
    }

    private static boolean reviewedIndependently(
            Initiative initiative, Portfolio portfolio, LocalDate first, LocalDate last) {
        return portfolio.reviews().stream()
                .filter(review -> review.subjectType() == SubjectType.INITIATIVE)
                .filter(review -> initiative.id().equals(review.subjectId()))
                .filter(review -> review.kind() == ReviewKind.INDEPENDENT && review.outcome() != null)
                .anyMatch(review ->
                        !review.date().isBefore(first) && !review.date().isAfter(last));
    }

    /** Steps from one report, rated or not, to the next that end on a bad report of the run and in which cost rose. */
    private static long raisesInBadRun(Initiative initiative, CostVersions cost) {
        List<StatusReport> reports = initiative.statusReports().list();
        LocalDate start = BadRun.of(initiative).start();
        return IntStream.range(1, reports.size())
                .filter(i ->
                        BadRun.bad(reports.get(i)) && !reports.get(i).date().isBefore(start))
                .filter(i -> cost.roseByMoreThan(
                        LARGEST_SPARED_RAISE,
                        reports.get(i - 1).date(),
                        reports.get(i).date()))
                .count();
    }
}
