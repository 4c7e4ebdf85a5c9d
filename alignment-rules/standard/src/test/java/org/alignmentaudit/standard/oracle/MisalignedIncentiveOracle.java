package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Incentive;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** CU-02: leaders are paid mostly for something else, or somebody is paid for the opposite of a goal. */
final class MisalignedIncentiveOracle implements Oracle {

    private static final int SMALLEST = 5;
    private static final Set<String> LEADERS = Set.of(
            "leader",
            "leaders",
            "manager",
            "managers",
            "management",
            "director",
            "directors",
            "executive",
            "executives",
            "board",
            "owner");

    @Override
    public String rule() {
        return "CU-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("incentives.people") && portfolio.supplies("goals.objectives.kpiId")) {
            List<Incentive> rows = portfolio.incentives().stream()
                    .filter(row -> row.people() != null)
                    .toList();
            String id = portfolio.organization().id();
            if (leadersPaidElsewhere(rows, portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, "a");
            }
            if (portfolio.supplies("goals.objectives.direction")
                    && rows.stream().anyMatch(row -> size(row.role(), rows) >= SMALLEST && opposed(row, portfolio))) {
                firing.add(SubjectType.ORGANIZATION, id, "b");
            }
        }
        return firing.bySubject();
    }

    private static int size(String role, List<Incentive> rows) {
        return rows.stream()
                .filter(row -> row.role().equalsIgnoreCase(role))
                .mapToInt(Incentive::people)
                .max()
                .orElse(0);
    }

    private static List<Objective> objectives(Incentive row, Portfolio portfolio) {
        return ActiveGoals.of(portfolio).stream()
                .flatMap(goal -> goal.objectives().list().stream())
                .filter(objective -> row.kpiId().equals(objective.kpiId()))
                .toList();
    }

    private static boolean leadersPaidElsewhere(List<Incentive> rows, Portfolio portfolio) {
        List<Incentive> theirs = rows.stream()
                .filter(row -> LEADERS.contains(row.role().toLowerCase(Locale.ROOT)))
                .toList();
        int people = theirs.stream()
                .map(row -> row.role().toLowerCase(Locale.ROOT))
                .distinct()
                .mapToInt(role -> size(role, theirs))
                .sum();
        BigDecimal all = weight(theirs);
        BigDecimal strategic = weight(theirs.stream()
                .filter(row -> !objectives(row, portfolio).isEmpty())
                .toList());
        return people >= SMALLEST
                && all.signum() > 0
                && strategic.add(strategic).compareTo(all) < 0;
    }

    private static BigDecimal weight(List<Incentive> rows) {
        return rows.stream()
                .map(row -> BigDecimal.valueOf(row.weight()).multiply(BigDecimal.valueOf(row.people())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean opposed(Incentive row, Portfolio portfolio) {
        Direction other = row.direction() == Direction.UP ? Direction.DOWN : Direction.UP;
        return objectives(row, portfolio).stream().anyMatch(objective -> objective.direction() == other);
    }
}
