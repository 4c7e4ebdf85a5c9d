package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * CB-06: a budget holds back less than what finished initiatives of its kind took beyond theirs.
 *
 * <p>Read so: subjects are the initiatives of the Portfolio budget. Their class are DONE initiatives of the same type whose
 * first budget is within a factor of three of the budget in force, both ends included; where these are less than eight, all
 * of the type; where these are, all. A budget that does not tell its contingency is not assessable. The median of an even
 * number is the mean of the middle two.
 */
final class OptimisticBudgetOracle implements Oracle {

    private static final int FEWEST = 8;
    private static final BigDecimal FACTOR = BigDecimal.valueOf(3);
    private static final BigDecimal SMALLEST_OVERRUN = new BigDecimal("0.2");

    @Override
    public String rule() {
        return "CB-06";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (Recent.supplied(
                portfolio, "initiatives.budgets", "initiatives.budgets.contingency", "initiatives.spending.actual")) {
            List<Outcome> finished = portfolio.initiatives().stream()
                    .map(Outcome::of)
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
            Budgets.counted(portfolio).stream()
                    .filter(initiative -> Budgets.inForce(initiative).signum() > 0)
                    .filter(OptimisticBudgetOracle::tellsContingency)
                    .filter(initiative -> optimistic(initiative, finished))
                    .forEach(initiative -> firing.add(SubjectType.INITIATIVE, initiative.id()));
        }
        return firing.bySubject();
    }

    private static boolean optimistic(Initiative initiative, List<Outcome> finished) {
        List<Outcome> alike = alike(initiative, finished);
        if (alike.size() < FEWEST) {
            return false;
        }
        Outcome low = alike.get((alike.size() - 1) / 2);
        Outcome high = alike.get(alike.size() / 2);
        BigDecimal firsts = low.first().multiply(high.first()).multiply(BigDecimal.valueOf(2));
        BigDecimal beyond = low.cost()
                .multiply(high.first())
                .add(high.cost().multiply(low.first()))
                .subtract(firsts);
        return beyond.compareTo(firsts.multiply(SMALLEST_OVERRUN)) >= 0
                && contingency(initiative)
                                .multiply(firsts)
                                .compareTo(Budgets.inForce(initiative).multiply(beyond))
                        < 0;
    }

    /** By overrun, the smallest first. */
    private static List<Outcome> alike(Initiative initiative, List<Outcome> finished) {
        Predicate<Outcome> sameType = outcome -> outcome.initiative().type() == initiative.type();
        Predicate<Outcome> sameSize = outcome -> sameSize(outcome.first(), Budgets.inForce(initiative));
        return Stream.of(sameType.and(sameSize), sameType)
                .map(which -> finished.stream().filter(which).toList())
                .filter(some -> some.size() >= FEWEST)
                .findFirst()
                .orElse(finished);
    }

    private static boolean sameSize(BigDecimal one, BigDecimal other) {
        return one.multiply(FACTOR).compareTo(other) >= 0
                && other.multiply(FACTOR).compareTo(one) >= 0;
    }

    private static boolean tellsContingency(Initiative initiative) {
        List<Budget> versions = initiative.budgets().list();
        return versions.get(versions.size() - 1).contingency() != null;
    }

    private static BigDecimal contingency(Initiative initiative) {
        List<Budget> versions = initiative.budgets().list();
        Budget newest = versions.get(versions.size() - 1);
        return Objects.requireNonNull(newest.contingency()).amount();
    }
}
