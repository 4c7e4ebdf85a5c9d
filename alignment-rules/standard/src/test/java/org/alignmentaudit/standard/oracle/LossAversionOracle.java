package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * CB-10: what is cancelled does better than what is kept, or those that do well pay for those that do badly.
 *
 * <p>Read so: the subject is the organisation. An exit is strategic where any linked goal is DROPPED or SUPERSEDED; such a
 * cancelled initiative is left out of (a), such a giver out of (b). (b) A transfer is a version with that reason and the other
 * initiative; its amount against the version before tells who gave, and told by both sides it counts once. Green and
 * red are GREEN and RED, both by the newest rated report of that day or before.
 */
final class LossAversionOracle implements Oracle {

    private static final int FEWEST = 5;
    private static final int FEWEST_TRANSFERS = 2;
    private static final Set<InitiativeStatus> KEPT =
            EnumSet.of(InitiativeStatus.ACTIVE, InitiativeStatus.PAUSED, InitiativeStatus.DONE);

    private record Transfer(LocalDate date, String giver, String taker) {}

    @Override
    public String rule() {
        return "CB-10";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        String id = portfolio.organization().id();
        if (portfolio.supplies("initiatives.statusReports.cpi") && cancelsTheBetter(portfolio)) {
            firing.add(SubjectType.ORGANIZATION, id, "a");
        }
        if (Recent.supplied(portfolio, "initiatives.budgets.counterpartId", "initiatives.statusReports")
                && transfers(portfolio).stream()
                                .filter(transfer -> fromGreenToRed(transfer, portfolio))
                                .count()
                        >= FEWEST_TRANSFERS) {
            firing.add(SubjectType.ORGANIZATION, id, "b");
        }
        return firing.bySubject();
    }

    private static boolean cancelsTheBetter(Portfolio portfolio) {
        List<BigDecimal> cancelled = portfolio.initiatives().stream()
                .filter(initiative -> initiative.status() == InitiativeStatus.CANCELLED)
                .filter(initiative -> !strategicExit(initiative, portfolio))
                .map(LossAversionOracle::newestIndex)
                .flatMap(Optional::stream)
                .toList();
        List<BigDecimal> kept = portfolio.initiatives().stream()
                .filter(initiative -> KEPT.contains(initiative.status()))
                .map(LossAversionOracle::newestIndex)
                .flatMap(Optional::stream)
                .toList();
        return cancelled.size() >= FEWEST
                && kept.size() >= FEWEST
                && sum(cancelled)
                                .multiply(BigDecimal.valueOf(kept.size()))
                                .compareTo(sum(kept).multiply(BigDecimal.valueOf(cancelled.size())))
                        >= 0;
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> newestIndex(Initiative initiative) {
        return initiative.statusReports().list().stream()
                .map(StatusReport::cpi)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(BigDecimal::valueOf);
    }

    private static boolean strategicExit(Initiative initiative, Portfolio portfolio) {
        Set<String> left = portfolio.goals().stream()
                .filter(goal -> goal.status() == GoalStatus.DROPPED || goal.status() == GoalStatus.SUPERSEDED)
                .map(Goal::id)
                .collect(Collectors.toSet());
        return portfolio.supplies("initiatives.goalLinks")
                && portfolio.supplies("goals")
                && initiative.goalLinks().list().stream().anyMatch(link -> left.contains(link.goalId()));
    }

    private static Set<Transfer> transfers(Portfolio portfolio) {
        Set<Transfer> transfers = new HashSet<>();
        for (Initiative initiative : portfolio.initiatives()) {
            List<Budget> versions = initiative.budgets().list();
            for (int i = 1; i < versions.size(); i++) {
                Budget version = versions.get(i);
                String other = version.counterpartId();
                int change = version.amount().compareTo(versions.get(i - 1).amount());
                if (version.reason() == BudgetReason.TRANSFER && other != null && change != 0) {
                    transfers.add(
                            change > 0
                                    ? new Transfer(version.date(), other, initiative.id())
                                    : new Transfer(version.date(), initiative.id(), other));
                }
            }
        }
        return transfers;
    }

    private static boolean fromGreenToRed(Transfer transfer, Portfolio portfolio) {
        Optional<Initiative> giver = initiative(transfer.giver(), portfolio);
        Optional<StatusReport> taker =
                initiative(transfer.taker(), portfolio).flatMap(it -> rated(it, transfer.date()));
        return giver.filter(it -> !strategicExit(it, portfolio))
                        .flatMap(it -> rated(it, transfer.date()))
                        .filter(report -> report.band() == Band.GREEN)
                        .isPresent()
                && taker.filter(report -> report.band() == Band.RED).isPresent();
    }

    private static Optional<Initiative> initiative(String id, Portfolio portfolio) {
        return portfolio.initiatives().stream()
                .filter(initiative -> initiative.id().equals(id))
                .findAny();
    }

    private static Optional<StatusReport> rated(Initiative initiative, LocalDate day) {
        return initiative.statusReports().list().stream()
                .filter(report ->
                        report.band() != Band.UNRATED && !report.date().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
