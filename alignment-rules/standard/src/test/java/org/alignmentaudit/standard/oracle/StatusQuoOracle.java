package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerRenewal;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * CB-11: budgets keep their shares for three years while priorities change, or a contract renews itself unseen.
 *
 * <p>Read so: (a) about the organisation: what each goal gets, by effective weight, of the money that initiatives planned for
 * the 365 days to the as-of date (the annual budget) and for each of the three years of 365 days before; over all goals, at
 * least five, that get something in one of the four; each year against the next by Pearson; and any goal changed its priority
 * after the first of these years. Regulatory initiatives are left out. A year whose shares are all equal, or without a
 * plan, is not assessable. (b) About the
 * partner: more than two automatic renewals after the newest review of the partner and the newest renewal that was not.
 */
final class StatusQuoOracle implements Oracle {

    private static final int YEARS = 3;
    private static final int YEAR = 365;
    private static final int FEWEST_GOALS = 5;
    private static final int MOST_RENEWALS = 2;
    /** The square of 0.98. */
    private static final BigDecimal LIMIT = new BigDecimal("0.9604");

    @Override
    public String rule() {
        return "CB-11";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (Recent.supplied(portfolio, "initiatives.goalLinks", "initiatives.spending.planned", "goals.changes")
                && prioritiesChanged(portfolio)
                && sharesStay(portfolio)) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "a");
        }
        if (Recent.supplied(portfolio, "partners.renewals", "reviews")) {
            portfolio.partners().stream()
                    .filter(partner -> renewals(partner, portfolio) > MOST_RENEWALS)
                    .forEach(partner -> firing.add(SubjectType.PARTNER, partner.id(), "b"));
        }
        return firing.bySubject();
    }

    private static boolean prioritiesChanged(Portfolio portfolio) {
        LocalDate oldest = portfolio.asOf().minusDays(YEARS * YEAR);
        return portfolio.goals().stream()
                .flatMap(goal -> goal.changes().list().stream())
                .filter(change -> change.field().equals("priority"))
                .anyMatch(change -> change.date().isAfter(oldest));
    }

    private static boolean sharesStay(Portfolio portfolio) {
        boolean marked = portfolio.supplies("initiatives.regulatory");
        List<Initiative> counted = portfolio.initiatives().stream()
                .filter(initiative -> !(marked && Boolean.TRUE.equals(initiative.regulatory())))
                .toList();
        List<GoalShares> years = IntStream.rangeClosed(0, YEARS)
                .mapToObj(back -> portfolio.asOf().minusDays(back * YEAR))
                .map(last -> new GoalShares(counted, initiative -> planned(initiative, last)))
                .toList();
        List<Goal> goals = portfolio.goals().stream()
                .filter(goal -> years.stream().anyMatch(year -> year.of(goal).signum() != 0))
                .toList();
        List<List<BigDecimal>> series = years.stream()
                .map(year -> goals.stream().map(year::of).toList())
                .toList();
        return goals.size() >= FEWEST_GOALS
                && series.stream().allMatch(year -> sum(year).signum() > 0)
                && IntStream.range(0, YEARS).allMatch(i -> alike(series.get(i), series.get(i + 1)));
    }

    private static BigDecimal planned(Initiative initiative, LocalDate last) {
        LocalDate before = last.minusDays(YEAR);
        return initiative.spending().list().stream()
                .filter(row -> row.planned() != null
                        && row.date().isAfter(before)
                        && !row.date().isAfter(last))
                .map(row -> row.planned().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether Pearson's coefficient is at least 0.98. One of amounts is that of shares. */
    private static boolean alike(List<BigDecimal> one, List<BigDecimal> other) {
        BigDecimal both = product(one, other);
        BigDecimal variances = product(one, one).multiply(product(other, other));
        return both.signum() > 0
                && variances.signum() > 0
                && both.multiply(both).compareTo(variances.multiply(LIMIT)) >= 0;
    }

    /** Covariance times the square of the number of values. */
    private static BigDecimal product(List<BigDecimal> one, List<BigDecimal> other) {
        BigDecimal sum = IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i).multiply(other.get(i)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.multiply(BigDecimal.valueOf(one.size())).subtract(sum(one).multiply(sum(other)));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long renewals(Partner partner, Portfolio portfolio) {
        Stream<LocalDate> chosen = partner.renewals().list().stream()
                .filter(renewal -> !renewal.automatic())
                .map(PartnerRenewal::date);
        Stream<LocalDate> reviewed = portfolio.reviews().stream()
                .filter(review -> review.subjectType() == SubjectType.PARTNER)
                .filter(review -> review.subjectId().equals(partner.id()))
                .map(Review::date);
        Optional<LocalDate> looked = Stream.concat(chosen, reviewed).max(LocalDate::compareTo);
        return partner.renewals().list().stream()
                .filter(PartnerRenewal::automatic)
                .filter(renewal -> looked.isEmpty() || renewal.date().isAfter(looked.get()))
                .count();
    }
}
