package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/** Closed initiatives by their first approved budget; what any stretch of them cost at the median is looked up at once. */
final class ClosedWork {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<CostOutcome> bySize;
    private final List<BigDecimal> overruns;
    private final RangeOrder order;

    ClosedWork(List<CostOutcome> closed) {
        bySize = closed.stream()
                .sorted(Comparator.comparing(CostOutcome::planned)
                        .thenComparing(outcome -> outcome.initiative().id()))
                .toList();
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

    /** Those whose budget is at most so many times as large or as small; null where there are fewer than so many. */
    @Nullable ReferenceClass like(Money budget, double factor, int minimum) {
        BigDecimal times = BigDecimal.valueOf(factor);
        BigDecimal most = budget.amount().multiply(times);
        int from = first(closed -> closed.planned().amount().multiply(times).compareTo(budget.amount()) >= 0);
        int to = first(closed -> closed.planned().amount().compareTo(most) > 0);
        return reference(ClassWidth.TYPE_AND_SIZE, from, to, budget, minimum);
    }

    /** All of them; null where there are fewer than so many. */
    @Nullable ReferenceClass all(ClassWidth width, Money budget, int minimum) {
        return reference(width, 0, bySize.size(), budget, minimum);
    }

    /** Position of the first for which this holds, where it holds for all larger ones. */
    private int first(Predicate<CostOutcome> holds) {
        int from = 0;
        int to = bySize.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (holds.test(bySize.get(middle))) {
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
        int middle = first(closed -> closed.planned().compareTo(budget) >= 0);
        int start = Math.max(from, Math.min(middle - ReferenceClass.LISTED / 2, to - ReferenceClass.LISTED));
        return bySize.subList(start, Math.min(to, start + ReferenceClass.LISTED));
    }
}
