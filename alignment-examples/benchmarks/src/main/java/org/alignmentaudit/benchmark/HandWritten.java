package org.alignmentaudit.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The six rules as an able developer would write them by hand for this work alone: maps by id, one pass over each table. It
 * checks nothing, explains nothing and finds nothing but these six.
 */
final class HandWritten {

    private static final LocalDate RECENT = LocalDate.of(2026, 10, 1);
    private static final BigDecimal SHARE = new BigDecimal("0.6");

    /** What is known of one initiative. */
    private static final class Known {
        private boolean active;
        private boolean trend;
        private boolean linked;
        private boolean goesOn;
        private double weight;
        private BigDecimal planned = BigDecimal.ZERO;
        private BigDecimal actual = BigDecimal.ZERO;
        private final List<LocalDate> red = new ArrayList<>(4);
        private int redInARow;
    }

    private HandWritten() {}

    static List<Found> audit(Workload rows) {
        List<Found> found = new ArrayList<>();
        Map<String, Known> initiatives = initiatives(rows);
        Set<String> served = new HashSet<>();
        for (Workload.LinkRow link : rows.links) {
            Known known = initiatives.get(link.initiativeId());
            known.linked = true;
            known.weight += link.weight();
            if (known.active) {
                served.add(link.goalId());
            }
        }
        for (Workload.GoalRow goal : rows.goals) {
            if (!served.contains(goal.id())) {
                found.add(new Found("BM-02", goal.id()));
            }
        }
        BigDecimal total = spending(rows, initiatives);
        for (Workload.ReportRow report : rows.reports) {
            Known known = initiatives.get(report.initiativeId());
            if (report.band().equals("RED")) {
                known.red.add(report.date());
                known.redInARow++;
            } else {
                known.redInARow = 0;
            }
        }
        decisions(rows, initiatives, found);
        BigDecimal mean = total.divide(BigDecimal.valueOf(initiatives.size()), 6, RoundingMode.HALF_UP);
        initiatives.forEach((id, known) -> initiative(id, known, mean, found));
        return found;
    }

    private static Map<String, Known> initiatives(Workload rows) {
        Map<String, Known> initiatives = new HashMap<>(2 * rows.initiatives.size());
        for (Workload.InitiativeRow row : rows.initiatives) {
            Known known = new Known();
            known.active = row.status().equals("ACTIVE");
            known.trend = row.trigger().equals("TREND");
            initiatives.put(row.id(), known);
        }
        return initiatives;
    }

    private static BigDecimal spending(Workload rows, Map<String, Known> initiatives) {
        BigDecimal total = BigDecimal.ZERO;
        for (Workload.SpendingRow row : rows.spending) {
            Known known = initiatives.get(row.initiativeId());
            known.planned = known.planned.add(row.planned());
            known.actual = known.actual.add(row.actual());
            total = total.add(row.actual());
        }
        return total;
    }

    private static void decisions(Workload rows, Map<String, Known> initiatives, List<Found> found) {
        Map<String, Integer> unopposed = new HashMap<>();
        for (Workload.DecisionRow row : rows.decisions) {
            Known known = initiatives.get(row.initiativeId());
            known.goesOn |= row.kind().equals("CONTINUE") && !row.decidedOn().isBefore(RECENT);
            if (row.evidenceFor() >= 5 && row.evidenceAgainst() == 0 && after(known.red, row.decidedOn()) >= 2) {
                found.add(new Found("BM-04", row.id()));
            }
            if (row.participants() >= 5 && row.dissents() == 0 && row.options() == 1) {
                unopposed.merge(row.group(), 1, Integer::sum);
            }
        }
        unopposed.forEach((group, count) -> {
            if (count >= 3) {
                found.add(new Found("BM-05", group));
            }
        });
    }

    private static int after(List<LocalDate> days, LocalDate day) {
        int after = 0;
        for (LocalDate other : days) {
            after += other.isAfter(day) ? 1 : 0;
        }
        return after;
    }

    private static void initiative(String id, Known known, BigDecimal mean, List<Found> found) {
        if (!known.active) {
            return;
        }
        if (!known.linked) {
            found.add(new Found("BM-01", id));
        }
        if (known.redInARow >= 3 && known.goesOn && known.actual.compareTo(known.planned.multiply(SHARE)) >= 0) {
            found.add(new Found("BM-03", id));
        }
        if (known.trend && known.weight < 0.5 && known.actual.compareTo(mean) > 0) {
            found.add(new Found("BM-06", id));
        }
    }
}
