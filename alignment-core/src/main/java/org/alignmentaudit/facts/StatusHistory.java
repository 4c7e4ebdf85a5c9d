package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.internal.columns.ColumnLayout;
import org.jspecify.annotations.Nullable;

/**
 * The status reports of an initiative, oldest first, with the words rules use for them.
 *
 * <p>A report without a rating is no evidence either way: it neither starts, nor ends, nor breaks a run.
 */
public final class StatusHistory extends History<StatusReport> {

    private static final long[] NONE = {};

    /** The reports that hold a rating; null where all do. */
    private final @Nullable List<StatusReport> someRated;

    private final int ratings;
    private final int badRun;
    /** The days of bad ratings by their {@linkplain ColumnLayout#number(LocalDate) numbers}, in order. */
    private final long[] badDays;

    /** These reports and no others; an empty list says that there are none. */
    public StatusHistory(List<StatusReport> reports) {
        this(reports, true);
    }

    /** Nobody knows whether there are reports. */
    public StatusHistory() {
        this(List.of(), false);
    }

    private StatusHistory(List<StatusReport> rows, boolean known) {
        super(rows, known);
        Ratings all = Ratings.of(list());
        int rated = 0;
        int bad = 0;
        int run = 0;
        for (int i = 0; i < size(); i++) {
            if (all.bad(i)) {
                bad++;
                run++;
            } else if (all.rated(i)) {
                run = 0;
            }
            rated += all.rated(i) ? 1 : 0;
        }
        ratings = rated;
        badRun = run;
        badDays = badDays(all, bad);
        someRated =
                rated == size() ? null : stream().filter(StatusReport::rated).toList();
    }

    private static long[] badDays(Ratings all, int bad) {
        long[] days = bad == 0 ? NONE : new long[bad];
        int next = 0;
        for (int i = 0; next < bad; i++) {
            if (all.bad(i)) {
                days[next++] = all.day(i);
            }
        }
        return days;
    }

    /** The reports that hold a rating, oldest first. */
    public List<StatusReport> rated() {
        return someRated == null ? list() : someRated;
    }

    /** The newest report that holds a rating, if there is one. */
    public Optional<StatusReport> newestRated() {
        return ratings == 0 ? Optional.empty() : Optional.of(rated().get(ratings - 1));
    }

    /** The newest rating; UNRATED where there is none. */
    public Band newestBand() {
        return newestRated().map(StatusReport::band).orElse(Band.UNRATED);
    }

    /** Day of the newest rating; null where there is none. */
    public @Nullable LocalDate newestRatedOn() {
        return newestRated().map(StatusReport::date).orElse(null);
    }

    /** Whether the newest rating is bad. */
    public boolean bad() {
        return badRun > 0;
    }

    /** The trailing run of bad ratings: the newest consecutive ones, oldest first; empty when the newest is not bad. */
    public List<StatusReport> badRun() {
        return rated().subList(ratings - badRun, ratings);
    }

    /** Whether the trailing run of bad ratings has at least this many reports. */
    public boolean badRunAtLeast(int reports) {
        return badRun >= reports;
    }

    /** Day of the first report of the trailing run of bad ratings; null when the newest is not bad. */
    public @Nullable LocalDate badSince() {
        return badRun == 0 ? null : rated().get(ratings - badRun).date();
    }

    /** Number of bad ratings dated after the day. */
    public int badAfter(LocalDate day) {
        if (badDays.length == 0) {
            return 0;
        }
        long last = ColumnLayout.number(day);
        int before = badDays.length;
        while (before > 0 && badDays[before - 1] > last) {
            before--;
        }
        return badDays.length - before;
    }

    /** Number of newest consecutive ratings in this band. */
    public int trailing(Band band) {
        int run = 0;
        while (run < ratings && rated().get(ratings - 1 - run).band() == band) {
            run++;
        }
        return run;
    }

    /** Whether there are at least this many ratings. */
    public boolean ratedAtLeast(int reports) {
        return ratings >= reports;
    }

    /** The rating in force on the day, that of the newest rated report at or before it; UNRATED where there is none. */
    public Band bandAt(LocalDate day) {
        for (int i = ratings - 1; i >= 0; i--) {
            if (!rated().get(i).date().isAfter(day)) {
                return rated().get(i).band();
            }
        }
        return Band.UNRATED;
    }

    /** Whether the newest rating is favourable: GREEN or AMBER_GREEN. */
    public boolean favourable() {
        return newestBand() == Band.GREEN || newestBand() == Band.AMBER_GREEN;
    }

    /**
     * The lower of cost and schedule performance index in the newest rated report; null where it states none that counts.
     *
     * @param cost whether the cost performance index counts
     * @param schedule whether the schedule performance index counts
     */
    public @Nullable Double weakestIndex(boolean cost, boolean schedule) {
        return newestRated().map(report -> report.weakestIndex(cost, schedule)).orElse(null);
    }

    /** The cost performance index of the newest report that states one, rated or not; null where none does. */
    public @Nullable Double newestCpi() {
        for (int i = size() - 1; i >= 0; i--) {
            Double cpi = list().get(i).cpi();
            if (cpi != null) {
                return cpi;
            }
        }
        return null;
    }

    /** Whether the newest rating is RED and the one before it was GREEN; reports without a rating are passed over. */
    public boolean fellFromGreenToRed() {
        return ratedAtLeast(2)
                && newestBand() == Band.RED
                && rated().get(ratings - 2).band() == Band.GREEN;
    }

    /** Day of the rating before the newest; null where there are fewer than two. */
    public @Nullable LocalDate previousRatedOn() {
        return ratedAtLeast(2) ? rated().get(ratings - 2).date() : null;
    }
}
