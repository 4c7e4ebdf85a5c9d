package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityStage;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** The deals of one team, or of no team. Immutable and thread-safe. */
public final class Pipeline {

    static final int LISTED = 20;

    private static final Comparator<AgedDeal> OLDEST = Comparator.comparingLong(AgedDeal::days)
            .reversed()
            .thenComparing(aged -> aged.deal().id());

    private final LocalDate asOf;
    private final List<Opportunity> deals;

    Pipeline(LocalDate asOf, List<Opportunity> deals) {
        this.asOf = asOf;
        this.deals = List.copyOf(deals);
    }

    /**
     * For each stage what became of the deals that were won or lost in the last so many days and had passed through it with a
     * stated chance, by stage; of a deal that entered it several times the newest entry counts. Null where no stage has so
     * many.
     *
     * @param days number of days up to the as-of date
     * @param minClosed so many deals are needed for a stage
     * @param since day, written as yyyymmdd, from which stages mean what they do now; earlier entries are left out
     */
    public @Nullable List<StageRate> stageRates(int days, int minClosed, int since) {
        Map<String, StageTally> tallies = new TreeMap<>();
        settledWithin(days)
                .forEach(deal -> entries(deal)
                        .forEach((stage, entry) -> tallies.computeIfAbsent(stage, StageTally::new)
                                .add(entry, number(entry.enteredOn()) >= since, deal.won())));
        List<StageRate> rates = tallies.values().stream()
                .filter(tally -> tally.closed() >= Math.max(1, minClosed))
                .map(StageTally::rate)
                .toList();
        return rates.isEmpty() ? null : rates;
    }

    private Stream<Opportunity> settledWithin(int days) {
        Window window = Window.upTo(asOf, days);
        return deals.stream()
                .filter(deal -> deal.settled() && deal.closedOn() != null)
                .filter(deal -> window.holds(Objects.requireNonNull(deal.closedOn())));
    }

    private static Map<String, OpportunityStage> entries(Opportunity deal) {
        Map<String, OpportunityStage> newest = new HashMap<>();
        deal.stages().stream()
                .filter(entry -> entry.probability() != null)
                .forEach(entry -> newest.put(entry.stage(), entry));
        return newest;
    }

    private static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /**
     * The open deals whose day of closing was moved later at least so often. Null where there are open deals, and none of
     * them tells how often it was moved.
     */
    public @Nullable PushedDeals pushed(int minPushes) {
        List<Opportunity> open = open();
        List<Opportunity> told =
                open.stream().filter(deal -> deal.closePushes() != null).toList();
        return told.isEmpty() && !open.isEmpty()
                ? null
                : new PushedDeals(
                        told.size(),
                        told.stream()
                                .filter(deal -> Objects.requireNonNull(deal.closePushes()) >= minPushes)
                                .toList());
    }

    private List<Opportunity> open() {
        return deals.stream().filter(Opportunity::open).toList();
    }

    /**
     * The open deals that the forecast of sales counts on and that are older than so many times the median of those won in
     * the last so many days. Null where fewer than so many were won, where they were won on the day they were opened at the
     * median, or where there are open deals, and none of them tells whether the forecast counts on it.
     */
    public @Nullable AgedDeals aged(int days, int minWon, double times) {
        List<Long> ages = settledWithin(days)
                .filter(Opportunity::won)
                .map(deal -> age(deal, Objects.requireNonNull(deal.closedOn())))
                .toList();
        double median = Median.of(ages);
        List<Opportunity> open = open();
        if (ages.size() < Math.max(1, minWon)
                || !(median > 0)
                || (!open.isEmpty() && open.stream().allMatch(deal -> deal.commit() == null))) {
            return null;
        }
        BigDecimal most = BigDecimal.valueOf(median).multiply(BigDecimal.valueOf(times));
        List<AgedDeal> committed = open.stream()
                .filter(deal -> Boolean.TRUE.equals(deal.commit()))
                .map(deal -> new AgedDeal(deal, age(deal, asOf)))
                .toList();
        return new AgedDeals(
                ages.size(),
                median,
                committed.size(),
                committed.stream()
                        .filter(deal -> BigDecimal.valueOf(deal.days()).compareTo(most) > 0)
                        .sorted(OLDEST)
                        .toList());
    }

    private static long age(Opportunity deal, LocalDate day) {
        return ChronoUnit.DAYS.between(deal.created(), day);
    }

    /** What deals would bring; null where one of them does not tell. */
    static @Nullable Money amount(List<Opportunity> deals) {
        return deals.stream().anyMatch(deal -> deal.amount() == null)
                ? null
                : deals.stream()
                        .map(deal -> Objects.requireNonNull(deal.amount()))
                        .reduce(Money.ZERO, Money::plus);
    }
}
