package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.EstimateBasis;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * CB-08: a budget stays at its first number although the scope changed, or is the quote of a vendor.
 *
 * <p>Read so: subjects are the initiatives of the Portfolio budget. (a) All versions after the first INITIAL one, other than
 * those of a price base, at least three, within 5 % of it, ends included, while the newest known size of the scope differs by
 * at least 15 % from the oldest. A fixed price by the newest version that tells silences both. (b) The amount in force is that of
 * a version that rests on a quote, and nothing of it is held back.
 */
final class AnchoredBudgetOracle implements Oracle {

    private static final int FEWEST = 3;
    private static final BigDecimal NEAR = new BigDecimal("0.05");
    private static final BigDecimal SCOPE = new BigDecimal("0.15");

    @Override
    public String rule() {
        return "CB-08";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        boolean sized = Recent.supplied(portfolio, "initiatives.budgets", "initiatives.statusReports.scopeSize");
        boolean based = portfolio.supplies("initiatives.budgets.basis");
        Budgets.counted(portfolio).stream()
                .filter(initiative -> initiative.budgets().any())
                .forEach(initiative -> {
                    List<Budget> versions = initiative.budgets().list();
                    boolean fixed = based && newestBasis(versions) == EstimateBasis.FIXED_PRICE;
                    if (sized && !fixed && anchored(versions) && scopeChanged(initiative)) {
                        firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
                    }
                    if (based && !fixed && quoted(versions, portfolio)) {
                        firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
                    }
                });
        return firing.bySubject();
    }

    private static @Nullable EstimateBasis newestBasis(List<Budget> versions) {
        return versions.stream()
                .map(Budget::basis)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static boolean quoted(List<Budget> versions, Portfolio portfolio) {
        Budget inForce = versions.get(versions.size() - 1);
        boolean heldBack = portfolio.supplies("initiatives.budgets.contingency")
                && inForce.contingency() != null
                && inForce.contingency().amount().signum() > 0;
        return !heldBack
                && inForce.amount().amount().signum() > 0
                && versions.stream()
                        .filter(version -> version.basis() == EstimateBasis.VENDOR_QUOTE)
                        .anyMatch(version -> version.amount().compareTo(inForce.amount()) == 0);
    }

    private static boolean anchored(List<Budget> versions) {
        int first = 0;
        while (first < versions.size() && versions.get(first).reason() != BudgetReason.INITIAL) {
            first++;
        }
        if (first == versions.size()) {
            return false;
        }
        BigDecimal anchor = versions.get(first).amount().amount();
        List<BigDecimal> later = versions.subList(first + 1, versions.size()).stream()
                .filter(version -> version.reason() != BudgetReason.PRICE_BASE)
                .map(version -> version.amount().amount())
                .toList();
        return anchor.signum() > 0
                && later.size() >= FEWEST
                && later.stream()
                        .allMatch(amount -> amount.subtract(anchor).abs().compareTo(anchor.multiply(NEAR)) <= 0);
    }

    private static boolean scopeChanged(Initiative initiative) {
        List<BigDecimal> sizes = initiative.statusReports().list().stream()
                .map(StatusReport::scopeSize)
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .toList();
        if (sizes.isEmpty() || sizes.get(0).signum() == 0) {
            return false;
        }
        BigDecimal change = sizes.get(sizes.size() - 1).subtract(sizes.get(0)).abs();
        return change.compareTo(sizes.get(0).multiply(SCOPE)) >= 0;
    }
}
