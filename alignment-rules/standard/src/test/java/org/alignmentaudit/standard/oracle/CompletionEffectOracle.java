package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.PercentBasis;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** CB-04: work that is nearly done for long, or whose cost at completion keeps rising. */
final class CompletionEffectOracle implements Oracle {

    private static final BigDecimal NEARLY_DONE = new BigDecimal("0.8");
    private static final BigDecimal LEAST_GAIN = new BigDecimal("0.02");

    @Override
    public String rule() {
        return "CB-04";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("initiatives.spending.actual")) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                    .filter(CostVersions::spendingTold)
                    .forEach(initiative -> assess(initiative, portfolio, firing));
        }
        return firing.bySubject();
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        if (portfolio.supplies("initiatives.statusReports.percentComplete") && flat(initiative, portfolio)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
        }
        if (portfolio.supplies("initiatives.forecasts.costToComplete") && rising(initiative)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
        }
    }

    private static boolean flat(Initiative initiative, Portfolio portfolio) {
        List<StatusReport> reports = initiative.statusReports().list().stream()
                .filter(report -> report.percentComplete() != null)
                .toList();
        if (reports.size() < 3) {
            return false;
        }
        List<StatusReport> newest = reports.subList(reports.size() - 3, reports.size());
        List<BigDecimal> parts = newest.stream()
                .map(report -> BigDecimal.valueOf(report.percentComplete()))
                .toList();
        boolean earned = portfolio.supplies("initiatives.statusReports.percentBasis")
                && newest.get(2).percentBasis() == PercentBasis.EARNED;
        boolean near = parts.get(1).compareTo(NEARLY_DONE) >= 0 && parts.get(2).compareTo(NEARLY_DONE) >= 0;
        boolean slow = parts.get(1).subtract(parts.get(0)).compareTo(LEAST_GAIN) < 0
                && parts.get(2).subtract(parts.get(1)).compareTo(LEAST_GAIN) < 0;
        return near
                && slow
                && !earned
                && initiative.spending().list().stream()
                        .filter(row -> row.date().isAfter(newest.get(1).date()))
                        .anyMatch(row ->
                                row.actual() != null && row.actual().amount().signum() > 0);
    }

    private static boolean rising(Initiative initiative) {
        List<BigDecimal> costs = initiative.forecasts().list().stream()
                .filter(forecast -> forecast.costToComplete() != null)
                .map(forecast -> spentBy(initiative, forecast.date())
                        .add(forecast.costToComplete().amount()))
                .toList();
        int last = costs.size() - 1;
        return last >= 3
                && costs.get(last).compareTo(costs.get(last - 1)) > 0
                && costs.get(last - 1).compareTo(costs.get(last - 2)) > 0
                && costs.get(last - 2).compareTo(costs.get(last - 3)) > 0;
    }

    private static BigDecimal spentBy(Initiative initiative, LocalDate day) {
        return initiative.spending().list().stream()
                .filter(row -> row.actual() != null && !row.date().isAfter(day))
                .map(row -> row.actual().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
