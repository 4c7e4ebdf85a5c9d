package org.alignmentaudit.standard.random;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetHistory;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerRenewal;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SpendingHistory;
import org.alignmentaudit.facts.SubjectType;

/**
 * Tells what budgets and plans were in earlier years, in the shares of today or in others; and how contracts were renewed, around three
 * times by themselves, with a review around one of the days.
 */
final class RandomYears {

    private static final int YEARS = 3;
    private static final int DAYS_OF_A_YEAR = 365;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final boolean told;
    private final boolean restless;
    private final List<Review> reviews = new ArrayList<>();

    RandomYears(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        this.told = dice.maybe(0.4);
        this.restless = dice.maybe(0.4);
    }

    /** Versions before the first; those that are known stay as they are. */
    Initiative addTo(Initiative initiative) {
        if (!told || !initiative.budgets().any()) {
            return initiative;
        }
        List<Budget> versions = new ArrayList<>(initiative.budgets().list());
        LocalDate first = versions.get(0).date();
        Money now = initiative.budgets().list().get(versions.size() - 1).amount();
        for (int back = 1; back <= YEARS; back++) {
            LocalDate day = asOf.minusYears(back).minusDays(dice.oneOf(0, 0, 1, 20));
            if (day.isBefore(first)) {
                versions.add(Budget.of(
                        day,
                        new Money(now.micros() / 10 * tenths()),
                        back == YEARS ? BudgetReason.INITIAL : BudgetReason.UNKNOWN));
            }
        }
        return planned(Altered.with(initiative, "budgets", new BudgetHistory(order.of(versions))));
    }

    /** Plans of earlier years, in the size of this year's or in another; days that tell something stay as they are. */
    private Initiative planned(Initiative initiative) {
        List<Spend> rows = new ArrayList<>(initiative.spending().list());
        Money now = rows.stream()
                .filter(row -> row.planned() != null && DAYS.between(row.date(), asOf) < DAYS_OF_A_YEAR)
                .map(Spend::planned)
                .reduce(Money.ZERO, Money::plus);
        for (int back = 1; back <= YEARS && now.positive(); back++) {
            LocalDate day = asOf.minusDays((long) back * DAYS_OF_A_YEAR).minusDays(dice.oneOf(0, 0, 1, 20));
            if (rows.stream().noneMatch(row -> row.date().equals(day))) {
                rows.add(new Spend(day, new Money(now.micros() / 10 * tenths()), null, null, null, null));
            }
        }
        return Altered.with(initiative, "spending", new SpendingHistory(order.of(rows)));
    }

    private int tenths() {
        return restless && dice.maybe(0.2) ? dice.oneOf(0, 3, 20) : 9;
    }

    /** The reviews of the partners told of so far. */
    List<Review> reviews() {
        return reviews;
    }

    Partner addTo(Partner partner) {
        if (dice.maybe(partner.id().startsWith("B") ? 0.3 : 0.97)) {
            return partner;
        }
        List<PartnerRenewal> renewals = IntStream.range(0, dice.oneOf(0, 2, 3, 3, 3, 4))
                .mapToObj(i -> PartnerRenewal.of(asOf.minusDays(200L * i + dice.between(-5, 90)), dice.maybe(0.93)))
                .toList();
        if (!renewals.isEmpty()) {
            dice.sometimes(
                    0.3, () -> reviews.add(review(partner, dice.oneOf(renewals).date())));
        }
        return Altered.with(partner, "renewals", new History<>(order.of(renewals)));
    }

    private Review review(Partner partner, LocalDate day) {
        return new Review(
                "JP" + reviews.size(),
                SubjectType.PARTNER,
                partner.id(),
                dice.oneOf(ReviewKind.GATE, ReviewKind.INDEPENDENT),
                null,
                dice.around(day),
                null,
                null,
                new Rows<>());
    }
}
