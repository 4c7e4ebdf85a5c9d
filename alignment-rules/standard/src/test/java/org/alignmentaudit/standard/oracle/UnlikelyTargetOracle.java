package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** SG-05: a target asks its KPI for a rate that it hardly ever had, or three times its best year. */
final class UnlikelyTargetOracle implements Oracle {

    private static final int FEWEST_WINDOWS = 8;
    private static final int YEAR_DAYS = 365;
    private static final BigDecimal BEST_YEARS = BigDecimal.valueOf(3);
    private static final BigDecimal STRETCH = new BigDecimal("1.5");
    private static final int MEANS_DAYS = 180;
    private static final BigDecimal NEW_MEANS = new BigDecimal("0.1");

    /** A change towards the target, over some days. */
    private record Change(BigDecimal amount, long days) {

        /** By cross-multiplication, so that nothing is rounded. */
        int compare(Change other, BigDecimal times) {
            return amount.multiply(BigDecimal.valueOf(other.days))
                    .compareTo(other.amount.multiply(BigDecimal.valueOf(days)).multiply(times));
        }
    }

    @Override
    public String rule() {
        return "SG-05";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        boolean supplied = Stream.of("goals.objectives.kpiId", "goals.objectives.target", "kpis.observations")
                        .allMatch(portfolio::supplies)
                && (portfolio.supplies("goals.objectives.due") || portfolio.supplies("goals.due"));
        if (supplied) {
            for (Goal goal : ActiveGoals.of(portfolio)) {
                if (!hasNewMeans(goal, portfolio)) {
                    goal.objectives().list().forEach(objective -> assess(goal, objective, portfolio, firing));
                }
            }
        }
        return firing.bySubject();
    }

    private static void assess(Goal goal, Objective objective, Portfolio portfolio, Firing firing) {
        LocalDate due = objective.due() == null ? goal.due() : objective.due();
        List<Observation> history = portfolio.kpis().stream()
                .filter(kpi -> kpi.id().equals(objective.kpiId()))
                .flatMap(kpi -> kpi.observations().list().stream())
                .toList();
        if (due == null
                || !due.isAfter(portfolio.asOf())
                || history.isEmpty()
                || objective.target() == null
                || objective.direction() == Direction.HOLD) {
            return;
        }
        Observation newest = history.get(history.size() - 1);
        long left = DAYS.between(newest.date(), due);
        BigDecimal rise = BigDecimal.valueOf(objective.target()).subtract(BigDecimal.valueOf(newest.value()));
        Change needed = new Change(towards(objective, rise), left);
        if (needed.amount().signum() <= 0) {
            return;
        }
        boolean stretch = portfolio.supplies("goals.objectives.kind") && objective.kind() == ObjectiveKind.STRETCH;
        BigDecimal factor = stretch ? STRETCH : BigDecimal.ONE;
        List<Change> windows = windows(objective, history, left);
        if (windows.size() >= FEWEST_WINDOWS && needed.compare(ninetieth(windows), factor) > 0) {
            firing.add(SubjectType.GOAL, goal.id(), "a");
        }
        List<Change> years = windows(objective, history, YEAR_DAYS);
        if (years.size() >= FEWEST_WINDOWS
                && years.get(years.size() - 1).amount().signum() > 0
                && needed.compare(years.get(years.size() - 1), factor.multiply(BEST_YEARS)) > 0) {
            firing.add(SubjectType.GOAL, goal.id(), "b");
        }
    }

    private static BigDecimal towards(Objective objective, BigDecimal rise) {
        return objective.direction() == Direction.DOWN ? rise.negate() : rise;
    }

    /** From each observation back to the newest one at least so many days before it; the slowest first. */
    private static List<Change> windows(Objective objective, List<Observation> history, long days) {
        List<Change> windows = new ArrayList<>();
        for (Observation to : history) {
            history.stream()
                    .filter(from -> DAYS.between(from.date(), to.date()) >= days)
                    .reduce((earlier, later) -> later)
                    .ifPresent(from -> windows.add(new Change(
                            towards(
                                    objective,
                                    BigDecimal.valueOf(to.value()).subtract(BigDecimal.valueOf(from.value()))),
                            DAYS.between(from.date(), to.date()))));
        }
        windows.sort((one, other) -> one.compare(other, BigDecimal.ONE));
        return windows;
    }

    /** "p90 by nearest rank": the smallest that at least 90 % do not exceed. */
    private static Change ninetieth(List<Change> ascending) {
        int rank = (ascending.size() * 9 + 9) / 10;
        return ascending.get(rank - 1);
    }

    /** "Raised > 10 % in 180 d on a linked initiative." */
    private static boolean hasNewMeans(Goal goal, Portfolio portfolio) {
        return Stream.of("initiatives.goalLinks", "initiatives.statusReports", "initiatives.budgets")
                        .allMatch(portfolio::supplies)
                && portfolio.initiatives().stream()
                        .filter(initiative -> initiative.goalLinks().list().stream()
                                .anyMatch(link -> link.goalId().equals(goal.id())))
                        .anyMatch(UnlikelyTargetOracle::raised);
    }

    private static boolean raised(Initiative initiative) {
        List<StatusReport> reports = initiative.statusReports().list();
        List<Budget> versions = initiative.budgets().list();
        if (reports.isEmpty() || versions.isEmpty()) {
            return false;
        }
        int last = reports.size() - 1;
        LocalDate newest = reports.get(last).date();
        LocalDate compared = reports.stream()
                .map(StatusReport::date)
                .filter(day -> DAYS.between(day, newest) >= MEANS_DAYS)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> last > 0 ? reports.get(last - 1).date() : newest.minusMonths(12));
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal raise = BigDecimal.ZERO;
        for (int i = 0; i < versions.size(); i++) {
            Budget version = versions.get(i);
            if (!version.date().isAfter(compared)) {
                before = version.amount().amount();
            } else if (i > 0
                    && !version.date().isAfter(newest)
                    && version.reason() != BudgetReason.PRICE_BASE
                    && version.reason() != BudgetReason.TRANSFER) {
                raise = raise.add(version.amount()
                        .amount()
                        .subtract(versions.get(i - 1).amount().amount()));
            }
        }
        return before.signum() > 0 && raise.compareTo(before.multiply(NEW_MEANS)) > 0;
    }
}
