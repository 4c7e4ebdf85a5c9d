package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/** Closed initiatives by their first approved budget; what any stretch of them cost at the median is looked up at once. */
final class ClosedWork {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final List<CostOutcome> bySize;
    private final long[] budgets;
    private final List<BigDecimal> overruns;
    private final RangeOrder order;

    ClosedWork(List<CostOutcome> closed) {
        bySize = closed.stream()
                .sorted(Comparator.comparing(CostOutcome::planned)
                        .thenComparing(outcome -> outcome.initiative().id()))
                .toList();
        budgets =
                bySize.stream().mapToLong(outcome -> outcome.planned().micros()).toArray();
        List<BigDecimal> inOrder =
                bySize.stream().map(CostOutcome::exactOverrun).toList();
        int[] byOverrun = IntStream.range(0, bySize.size())
                .boxed()
                .sorted(Comparator.comparing(inOrder::get))
                .mapToInt(position -> position)
                .toArray();
        int[] ranks = new int[byOverrun.length];
        for (int rank = 0; rank < byOverrun.length; rank++) {
            ranks[byOverrun[rank]] = rank;
        }
        overruns = IntStream.of(byOverrun).mapToObj(inOrder::get).toList();
        order = new RangeOrder(ranks);
    }

    int size() {
        return bySize.size();
    }

    /** Those whose budget is at most so many times as large or as small; null where there are fewer than so many. */
    @Nullable ReferenceClass like(Money budget, double factor, int minimum) {
        BigDecimal times = BigDecimal.valueOf(factor);
        BigDecimal amount = BigDecimal.valueOf(budget.micros());
        // Budgets are whole numbers of micros, so rounding towards those that count compares exactly.
        BigDecimal least = amount.divide(times, 0, RoundingMode.CEILING);
        BigDecimal most = amount.multiply(times).setScale(0, RoundingMode.FLOOR);
        int from = first(least.longValueExact());
        int to = most.compareTo(LARGEST) >= 0 ? bySize.size() : first(most.longValueExact() + 1);
        return reference(ClassWidth.TYPE_AND_SIZE, from, to, budget, minimum);
    }

    /** All of them; null where there are fewer than so many. */
    @Nullable ReferenceClass all(ClassWidth width, Money budget, int minimum) {
        return reference(width, 0, bySize.size(), budget, minimum);
    }

    /** Position of the first whose budget is at least so large. */
    private int first(long micros) {
        int from = 0;
        int to = budgets.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (budgets[middle] >= micros) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private @Nullable ReferenceClass reference(ClassWidth width, int from, int to, Money budget, int minimum) {
        int size = to - from;
        if (size < Math.max(1, minimum)) {
            return null;
        }
        BigDecimal middle = overrun(from, to, (size - 1) / 2).add(overrun(from, to, size / 2));
        return new ReferenceClass(
                width, size, middle.divide(TWO), overrun(from, to, (4 * size + 4) / 5 - 1), nearest(from, to, budget));
    }

    private BigDecimal overrun(int from, int to, int place) {
        return overruns.get(order.rank(from, to, place));
    }

    private List<CostOutcome> nearest(int from, int to, Money budget) {
        int middle = first(budget.micros());
        int start = Math.max(from, Math.min(middle - ReferenceClass.LISTED / 2, to - ReferenceClass.LISTED));
        return bySize.subList(start, Math.min(to, start + ReferenceClass.LISTED));
    }
}
