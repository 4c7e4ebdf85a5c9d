package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Incentive;
import org.jspecify.annotations.Nullable;

/**
 * What people are paid for, beside what the goals want. A row that does not tell for how many people it counts is left out.
 * Immutable and thread-safe.
 */
public final class Incentives {

    private final List<Incentive> rows;
    private final Map<String, Integer> people = new TreeMap<>();
    private final Map<String, String> kpis = new HashMap<>();
    private final WantedMoves wanted;

    Incentives(Portfolio portfolio) {
        rows = portfolio.incentives().stream()
                .filter(row -> row.people() != null)
                .toList();
        rows.forEach(row -> people.merge(role(row), row.people(), Math::max));
        portfolio.kpis().forEach(kpi -> kpis.put(kpi.id(), kpi.name()));
        wanted = new WantedMoves(portfolio);
    }

    private static String role(Incentive row) {
        return row.role().toLowerCase(Locale.ROOT);
    }

    /**
     * How much of the pay of the people in these roles hangs on the goals. Null where they are fewer than so many people, or
     * no weight is known.
     *
     * @param roles the roles, in any case of letters
     * @param minPeople so few people are not spoken of
     */
    public @Nullable IncentiveWeight weight(Collection<String> roles, int minPeople) {
        Set<String> named =
                roles.stream().map(role -> role.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        int count = people.entrySet().stream()
                .filter(role -> named.contains(role.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        List<Incentive> theirs =
                rows.stream().filter(row -> named.contains(role(row))).toList();
        BigDecimal all = sum(theirs);
        BigDecimal onGoals =
                sum(theirs.stream().filter(row -> wanted.names(row.kpiId())).toList());
        return count < minPeople || all.signum() <= 0 ? null : new IncentiveWeight(count, onGoals, all);
    }

    private static BigDecimal sum(List<Incentive> rows) {
        return rows.stream()
                .map(row -> BigDecimal.valueOf(row.weight()).multiply(BigDecimal.valueOf(row.people())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether there is a role of at least so many people. */
    public boolean anyRole(int minPeople) {
        return people.values().stream().anyMatch(count -> count >= minPeople);
    }

    /** Pay of roles of at least so many people that opposes an active goal; null where none does. */
    public @Nullable OpposedIncentive opposed(int minPeople) {
        Set<String> roles = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Set<String> titles = new TreeSet<>();
        for (Incentive row : rows) {
            List<String> against = people.get(role(row)) < minPeople
                    ? List.of()
                    : wanted.against(row.kpiId(), row.direction()).stream()
                            .map(Goal::title)
                            .toList();
            if (!against.isEmpty()) {
                roles.add(role(row));
                names.add(kpis.getOrDefault(row.kpiId(), row.kpiId()));
                titles.addAll(against);
            }
        }
        int count = roles.stream().mapToInt(people::get).sum();
        return roles.isEmpty() ? null : new OpposedIncentive(count, List.copyOf(names), List.copyOf(titles));
    }
}
