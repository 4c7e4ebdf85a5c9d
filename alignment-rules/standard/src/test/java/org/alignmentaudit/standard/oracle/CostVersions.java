package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Spend;

/**
 * The budget of an initiative over time. "Cost at completion counts as budget only where no budget history exists."
 *
 * @param versions the versions, oldest first
 */
record CostVersions(List<Version> versions) {

    /** A version dated on a day is in force on it. */
    record Version(LocalDate date, BigDecimal amount, BudgetReason reason) {}

    private static final Set<BudgetReason> NOT_COUNTED =
            EnumSet.of(BudgetReason.PRICE_BASE, BudgetReason.TRANSFER, BudgetReason.SCOPE, BudgetReason.PHASE);

    static CostVersions of(Initiative initiative) {
        List<Version> versions = new ArrayList<>();
        initiative
                .budgets()
                .list()
                .forEach(
                        row -> versions.add(new Version(row.date(), row.amount().amount(), row.reason())));
        if (versions.isEmpty() && spendingTold(initiative)) {
            initiative.forecasts().list().stream()
                    .filter(forecast -> forecast.costToComplete() != null)
                    .forEach(forecast -> versions.add(new Version(
                            forecast.date(), costAtCompletion(forecast, initiative), BudgetReason.UNKNOWN)));
        }
        return new CostVersions(List.copyOf(versions));
    }

    /** Whether it is known what was spent: rows that hold nothing but plans do not tell. */
    static boolean spendingTold(Initiative initiative) {
        List<Spend> rows = initiative.spending().list();
        return initiative.spending().known() && (rows.isEmpty() || rows.stream().anyMatch(row -> row.actual() != null));
    }

    private static BigDecimal costAtCompletion(Forecast forecast, Initiative initiative) {
        return initiative.spending().list().stream()
                .filter(spend -> !spend.date().isAfter(forecast.date()) && spend.actual() != null)
                .map(spend -> spend.actual().amount())
                .reduce(forecast.costToComplete().amount(), BigDecimal::add);
    }

    /** Whether the counting changes after one day, up to another, exceed a share of the version in force on the first. */
    boolean roseByMoreThan(BigDecimal share, LocalDate from, LocalDate to) {
        Optional<BigDecimal> base = inForce(from).filter(amount -> amount.signum() > 0);
        return base.isPresent() && change(from, to).compareTo(base.get().multiply(share)) > 0;
    }

    private Optional<BigDecimal> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.date().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Version::amount);
    }

    private BigDecimal change(LocalDate from, LocalDate to) {
        BigDecimal change = BigDecimal.ZERO;
        for (int i = 1; i < versions.size(); i++) {
            Version later = versions.get(i);
            boolean within = later.date().isAfter(from) && !later.date().isAfter(to);
            if (within && counts(versions.get(i - 1), later)) {
                change = change.add(later.amount().subtract(versions.get(i - 1).amount()));
            }
        }
        return change;
    }

    private static boolean counts(Version earlier, Version later) {
        boolean firstFullBudget = earlier.amount().multiply(BigDecimal.TEN).compareTo(later.amount()) < 0;
        return !NOT_COUNTED.contains(later.reason()) && (!firstFullBudget || later.reason() == BudgetReason.TOP_UP);
    }
}
