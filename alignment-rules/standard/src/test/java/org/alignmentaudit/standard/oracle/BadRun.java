package org.alignmentaudit.standard.oracle;

import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;

/**
 * The newest consecutive bad reports of an initiative. "UNRATED is no evidence either way and does not break a run."
 *
 * @param reports the bad reports, oldest first; empty where the newest rated one is not bad
 */
record BadRun(List<StatusReport> reports) {

    static BadRun of(Initiative initiative) {
        List<StatusReport> rated = initiative.statusReports().list().stream()
                .filter(report -> report.band() != Band.UNRATED)
                .collect(Collectors.toList());
        LinkedList<StatusReport> run = new LinkedList<>();
        while (!rated.isEmpty() && bad(rated.get(rated.size() - 1))) {
            run.addFirst(rated.remove(rated.size() - 1));
        }
        return new BadRun(List.copyOf(run));
    }

    /** "RED or AMBER_RED on a FIVE-band scale, RED on a THREE-band scale." */
    static boolean bad(StatusReport report) {
        return report.band() == Band.RED || report.band() == Band.AMBER_RED && report.scale() == RatingScale.FIVE;
    }

    int length() {
        return reports.size();
    }

    /** The day of its first report. The run must not be empty. */
    LocalDate start() {
        return reports.get(0).date();
    }
}
