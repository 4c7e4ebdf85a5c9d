package org.alignmentaudit.standard.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.standard.random.RandomPortfolio;
import org.junit.jupiter.api.Test;

/**
 * Each oracle of a rule that is still to come both fires and stays silent on the random portfolios. Once a rule has landed, its
 * agreement test says the same with the subjects that the rule examined.
 */
class PendingShareTest {

    private static final int PORTFOLIOS = 600;
    private static final double LEAST_SHARE = 0.05;

    /** How many subjects of a portfolio the rule may look at. */
    private static final Map<String, ToLongFunction<Portfolio>> SUBJECTS = Map.ofEntries(
            Map.entry(
                    "CB-06",
                    portfolio -> Budgets.counted(portfolio).stream()
                            .filter(initiative ->
                                    portfolio.supplies("initiatives.budgets.contingency") && enoughFinished(portfolio))
                            .filter(initiative -> initiative.budgets().any())
                            .count()),
            Map.entry("CB-07", portfolio -> organization(portfolio, "initiatives.forecasts.p80")),
            Map.entry(
                    "CB-08",
                    portfolio -> Budgets.counted(portfolio).stream()
                            .filter(initiative -> portfolio.supplies("initiatives.budgets.basis"))
                            .filter(initiative -> initiative.budgets().any())
                            .count()),
            Map.entry("CB-09", portfolio -> organization(portfolio, "incidents.loss", "initiatives.mitigates")),
            Map.entry("CB-10", portfolio -> organization(portfolio, "initiatives.statusReports.cpi")),
            Map.entry("CB-11", PendingShareTest::contracts),
            Map.entry("CB-12", portfolio -> organization(portfolio, "decisions.participants")),
            Map.entry("CB-16", PendingShareTest::owners),
            Map.entry("CB-18", portfolio -> ActiveGoals.of(portfolio).size()),
            Map.entry("MT-01", portfolio -> organization(portfolio, "decisions.participants")),
            Map.entry("MT-02", portfolio -> organization(portfolio, "trainings")),
            Map.entry("MT-03", portfolio -> organization(portfolio, "values")),
            Map.entry("MT-04", portfolio -> organization(portfolio, "sessions")),
            Map.entry("MT-05", portfolio -> organization(portfolio, "tools")),
            Map.entry(
                    "MT-06",
                    portfolio -> portfolio.actions().stream()
                            .map(Action::subjectId)
                            .distinct()
                            .count()));

    @Test
    void everyPendingOracleFiresAndStaysSilent() {
        Map<String, Long> fired = new TreeMap<>();
        Map<String, Long> examined = new TreeMap<>();
        List<Oracle> pending = Oracles.written().stream()
                .filter(oracle -> Oracles.PENDING.contains(oracle.rule()))
                .toList();
        for (long seed = 0; seed < PORTFOLIOS; seed++) {
            Portfolio portfolio = RandomPortfolio.of(seed);
            for (Oracle oracle : pending) {
                fired.merge(oracle.rule(), (long) oracle.firing(portfolio).size(), Long::sum);
                examined.merge(oracle.rule(), SUBJECTS.get(oracle.rule()).applyAsLong(portfolio), Long::sum);
            }
        }
        List<String> shares = new ArrayList<>();
        fired.forEach((rule, count) -> shares.add(rule + " " + count + " of " + examined.get(rule)));
        assertThat(fired.keySet()).isEqualTo(new TreeSet<>(Oracles.PENDING));
        assertThat(fired)
                .as(shares.toString())
                .allSatisfy((rule, count) -> assertThat((double) count / examined.get(rule))
                        .as(rule)
                        .isBetween(LEAST_SHARE, 1 - LEAST_SHARE));
    }

    private static long organization(Portfolio portfolio, String... paths) {
        return Recent.supplied(portfolio, paths) ? 1 : 0;
    }

    private static boolean enoughFinished(Portfolio portfolio) {
        return portfolio.initiatives().stream()
                        .filter(initiative -> Outcome.of(initiative).isPresent())
                        .count()
                >= 8;
    }

    private static long contracts(Portfolio portfolio) {
        return organization(portfolio, "goals.changes", "initiatives.budgets", "initiatives.goalLinks")
                + portfolio.partners().stream()
                        .filter(partner -> partner.renewals().known())
                        .count();
    }

    private static long owners(Portfolio portfolio) {
        return portfolio.opportunities().stream()
                .map(Opportunity::ownerTeam)
                .map(team -> Objects.requireNonNullElse(team, ""))
                .distinct()
                .count();
    }
}
