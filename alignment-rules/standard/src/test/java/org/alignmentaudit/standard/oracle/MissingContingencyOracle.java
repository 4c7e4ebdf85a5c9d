package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Outlook;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** SC-01: too few futures, or none with a trigger, for a large initiative or a goal of the first rank. */
final class MissingContingencyOracle implements Oracle {

    private static final int SMALL = 10;

    @Override
    public String rule() {
        return "SC-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        BigDecimal all = Budgets.ofPortfolio(portfolio);
        if (!portfolio.supplies("scenarios")) {
            return firing.bySubject();
        }
        if (portfolio.supplies("initiatives.budgets") && all.signum() > 0) {
            Budgets.counted(portfolio).stream()
                    .filter(initiative -> initiative.budgets().any())
                    .filter(initiative ->
                            Budgets.inForce(initiative).multiply(BigDecimal.TEN).compareTo(all) >= 0)
                    .forEach(initiative ->
                            assess(SubjectType.INITIATIVE, initiative.id(), List.of("a", "b"), portfolio, firing));
        }
        if (portfolio.supplies("goals.priority")) {
            ActiveGoals.of(portfolio).stream()
                    .filter(goal -> goal.priority() != null && goal.priority() == 1)
                    .forEach(goal -> assess(SubjectType.GOAL, goal.id(), List.of("c", "d"), portfolio, firing));
        }
        return firing.bySubject();
    }

    private static void assess(SubjectType type, String id, List<String> letters, Portfolio portfolio, Firing firing) {
        List<Scenario> scenarios = portfolio.scenarios().stream()
                .filter(scenario ->
                        scenario.subjectType() == type && scenario.subjectId().equals(id))
                .toList();
        Integer headcount = portfolio.organization().headcount();
        boolean small = portfolio.supplies("organization.headcount") && headcount != null && headcount < SMALL;
        if (small && scenarios.stream().anyMatch(scenario -> scenario.outlook() == Outlook.WORST)) {
            return;
        }
        if (scenarios.size() < 2) {
            firing.add(type, id, letters.get(0));
        } else if (portfolio.supplies("scenarios.triggerKpiId")
                && scenarios.stream().allMatch(scenario -> scenario.triggerKpiId() == null)) {
            firing.add(type, id, letters.get(1));
        }
    }
}
