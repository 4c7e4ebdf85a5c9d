package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** AL-01: an active initiative without a link to an active goal. */
final class OrphanInitiativeOracle implements Oracle {

    private static final List<String> RUN_TAGS = List.of("run", "operations", "maintenance", "keep-the-lights-on");
    private static final BigDecimal LARGEST_EXEMPT_SHARE = new BigDecimal("0.40");

    @Override
    public String rule() {
        return "AL-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        List<Initiative> active = portfolio.initiatives().stream()
                .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                .toList();
        if (!portfolio.supplies("goals") || !portfolio.supplies("initiatives.goalLinks")) {
            return firing.bySubject();
        }
        Set<String> activeGoals = ActiveGoals.ids(portfolio);
        active.stream()
                .filter(initiative -> !exempt(initiative) && orphan(initiative, activeGoals))
                .forEach(initiative -> firing.add(SubjectType.INITIATIVE, initiative.id(), "a"));
        if (portfolio.supplies("initiatives.spending.actual") && mostlyExempt(active, portfolio)) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "b");
        }
        return firing.bySubject();
    }

    private static boolean orphan(Initiative initiative, Set<String> activeGoals) {
        return initiative.goalLinks().known()
                && initiative.goalLinks().list().stream().noneMatch(link -> activeGoals.contains(link.goalId()));
    }

    private static boolean exempt(Initiative initiative) {
        return initiative.type() == InitiativeType.MANDATORY
                || Boolean.TRUE.equals(initiative.regulatory())
                || initiative.tags().stream().anyMatch(tag -> RUN_TAGS.stream().anyMatch(tag::equalsIgnoreCase));
    }

    private static boolean mostlyExempt(List<Initiative> active, Portfolio portfolio) {
        BigDecimal all = spent(active, portfolio);
        BigDecimal exempt =
                spent(active.stream().filter(OrphanInitiativeOracle::exempt).toList(), portfolio);
        return all.signum() > 0 && exempt.compareTo(all.multiply(LARGEST_EXEMPT_SHARE)) > 0;
    }

    private static BigDecimal spent(List<Initiative> initiatives, Portfolio portfolio) {
        return initiatives.stream()
                .flatMap(initiative -> initiative.spending().list().stream())
                .filter(spend -> !spend.date().isAfter(portfolio.asOf()))
                .map(Spend::actual)
                .filter(Objects::nonNull)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
