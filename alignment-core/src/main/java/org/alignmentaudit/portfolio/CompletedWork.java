package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.SpendingHistory;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives were completed, and whether they supported goals that were active on their last day. What nobody
 * supplies does not count. Immutable and thread-safe.
 */
final class CompletedWork {

    private final LocalDate asOf;
    private final List<Initiative> initiatives;
    private final List<Initiative> completed;
    private final Map<String, Goal> goals;
    private final boolean historySupplied;
    private final boolean spendingSupplied;

    CompletedWork(Portfolio portfolio) {
        asOf = portfolio.asOf();
        initiatives = portfolio.initiatives();
        completed = initiatives.stream()
                .filter(initiative -> initiative.status() == InitiativeStatus.DONE)
                .filter(initiative -> initiative.actualEnd() != null)
                .filter(initiative -> initiative.goalLinks().known())
                .toList();
        goals = portfolio.goalsById();
        historySupplied = portfolio.supplies("goals.changes");
        spendingSupplied = portfolio.supplies("initiatives.spending.actual");
    }

    /** How much of what was completed in the last so many days supported a goal, and in as many days before. */
    ProjectAlignment alignment(int days, double minWeight, int minCompleted, double minShare, double margin) {
        int least = Math.max(1, minCompleted);
        Tally now = tally(Window.upTo(asOf, days), minWeight);
        Tally before = tally(Window.upTo(asOf.minusDays(days), days), minWeight);
        return new ProjectAlignment(
                now.completed,
                now.supporting,
                spendingSupplied && now.spentKnown && now.spent.positive()
                        ? now.supportingSpent.shareOf(now.spent)
                        : null,
                spendingSupplied ? unlinkedSpend(Window.upTo(asOf, days)) : null,
                before.completed < least ? null : (double) before.supporting / before.completed,
                least,
                minShare,
                margin);
    }

    private Tally tally(Window days, double minWeight) {
        Tally tally = new Tally();
        for (Initiative initiative : completed) {
            LocalDate end = initiative.actualEnd();
            Boolean supported = end != null && days.holds(end) ? supported(initiative, end, minWeight) : null;
            if (supported != null) {
                tally.add(supported, initiative.spending());
            }
        }
        return tally;
    }

    /** Whether links of enough weight led to a goal that was active on that day; null where that cannot be told. */
    private @Nullable Boolean supported(Initiative initiative, LocalDate day, double minWeight) {
        boolean told = true;
        for (Goal goal : strongly(initiative, minWeight)) {
            Boolean active = activeOn(goal, day);
            if (Boolean.TRUE.equals(active)) {
                return true;
            }
            told &= active != null;
        }
        return told ? false : null;
    }

    private List<Goal> strongly(Initiative initiative, double minWeight) {
        Map<String, BigDecimal> weights = new TreeMap<>();
        for (GoalLink link : initiative.goalLinks()) {
            weights.merge(link.goalId(), BigDecimal.valueOf(link.effectiveWeight()), BigDecimal::add);
        }
        return weights.entrySet().stream()
                .filter(weight -> weight.getValue().compareTo(BigDecimal.valueOf(minWeight)) >= 0)
                .map(weight -> goals.get(weight.getKey()))
                .toList();
    }

    /** Null where nobody recorded when it was closed, or what it was before the next change of its status. */
    private @Nullable Boolean activeOn(Goal goal, LocalDate day) {
        if (!goal.runsOn(day)) {
            return false;
        }
        if (goal.closed() && (!historySupplied || goal.closedOn() == null)) {
            return null;
        }
        return historySupplied ? goal.activeOn(day) : Boolean.valueOf(goal.statedActive());
    }

    /** Null where one of these initiatives does not tell what it spent. */
    private @Nullable Money unlinkedSpend(Window days) {
        List<Initiative> unlinked = initiatives.stream()
                .filter(initiative -> initiative.goalLinks().known())
                .filter(initiative -> initiative.goalLinks().stream()
                        .noneMatch(link -> goals.get(link.goalId()).active()))
                .toList();
        if (!unlinked.stream().allMatch(initiative -> initiative.spending().actualKnown())) {
            return null;
        }
        return unlinked.stream()
                .map(initiative -> initiative.spending().unplanned(days).actual())
                .reduce(Money.ZERO, Money::plus);
    }

    private static final class Tally {

        private int completed;
        private int supporting;
        private boolean spentKnown = true;
        private Money spent = Money.ZERO;
        private Money supportingSpent = Money.ZERO;

        void add(boolean supported, SpendingHistory spending) {
            Money money = spending.actualToDate();
            completed++;
            spentKnown &= spending.actualKnown();
            spent = spent.plus(money);
            if (supported) {
                supporting++;
                supportingSpent = supportingSpent.plus(money);
            }
        }
    }
}
