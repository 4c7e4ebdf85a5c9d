package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.OpportunityStage;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * CB-16: deals are won less often than stated, their days are moved again and again, or old ones are still counted on.
 *
 * <p>Read so: the deals of one team are one subject, and those of none, or of teams known to have fewer than five people,
 * together those of the organisation, with (d), (e), (f) for (a), (b), (c). (a) Of the deals won or lost in 365 days that passed a
 * stage with a stated probability, at least twenty, the share won is more than 15 points below the mean stated; cancelled deals
 * are neither. (b) An open deal was moved at least three times. (c) An open deal in commit is older than twice the median
 * age, opening to closing, of those won in 365 days. Open is without outcome and closing day.
 */
final class PipelineOptimismOracle implements Oracle {

    private static final int YEAR = 365;
    private static final int FEWEST = 20;
    private static final BigDecimal GAP = new BigDecimal("0.15");
    private static final int MOST_PUSHES = 3;
    private static final int SMALLEST_TEAM = 5;
    private static final int FEWEST_WON = 3;

    @Override
    public String rule() {
        return "CB-16";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        boolean ended = Recent.supplied(portfolio, "opportunities.outcome", "opportunities.closedOn");
        boolean staged = ended && portfolio.supplies("opportunities.stages.probability");
        boolean pushed = ended && portfolio.supplies("opportunities.closePushes");
        boolean committed = ended && portfolio.supplies("opportunities.commit");
        byOwner(portfolio).forEach((team, deals) -> {
            SubjectType type = team.isEmpty() ? SubjectType.ORGANIZATION : SubjectType.TEAM;
            String id = team.orElse(portfolio.organization().id());
            if (staged && wonLessThanStated(deals, portfolio)) {
                firing.add(type, id, team.isEmpty() ? "d" : "a");
            }
            if (pushed && deals.stream().anyMatch(deal -> open(deal) && pushes(deal) >= MOST_PUSHES)) {
                firing.add(type, id, team.isEmpty() ? "e" : "b");
            }
            if (committed && oldInCommit(deals, portfolio)) {
                firing.add(type, id, team.isEmpty() ? "f" : "c");
            }
        });
        return firing.bySubject();
    }

    private static Map<Optional<String>, List<Opportunity>> byOwner(Portfolio portfolio) {
        boolean owned = portfolio.supplies("opportunities.ownerTeam");
        return portfolio.opportunities().stream()
                .collect(Collectors.groupingBy(
                        deal -> owned ? owner(deal, portfolio) : Optional.empty(), Collectors.toList()));
    }

    private static Optional<String> owner(Opportunity deal, Portfolio portfolio) {
        boolean sized = portfolio.supplies("teams.headcount");
        return portfolio.teams().stream()
                .filter(team -> team.id().equals(deal.ownerTeam()))
                .filter(team -> !sized || team.headcount() == null || team.headcount() >= SMALLEST_TEAM)
                .map(Team::id)
                .findAny();
    }

    private static boolean open(Opportunity deal) {
        return deal.outcome() == null && deal.closedOn() == null;
    }

    private static int pushes(Opportunity deal) {
        return deal.closePushes() == null ? 0 : deal.closePushes();
    }

    private static boolean endedLately(Opportunity deal, OpportunityOutcome outcome, Portfolio portfolio) {
        return deal.outcome() == outcome && deal.closedOn() != null && Recent.within(YEAR, deal.closedOn(), portfolio);
    }

    private static boolean wonLessThanStated(List<Opportunity> deals, Portfolio portfolio) {
        Map<String, Integer> passed = new TreeMap<>();
        Map<String, BigDecimal> surplus = new HashMap<>();
        for (Opportunity deal : deals) {
            boolean won = endedLately(deal, OpportunityOutcome.WON, portfolio);
            if (won || endedLately(deal, OpportunityOutcome.LOST, portfolio)) {
                stated(deal).forEach((stage, probability) -> {
                    passed.merge(stage, 1, Integer::sum);
                    BigDecimal too = probability.subtract(won ? BigDecimal.ONE : BigDecimal.ZERO);
                    surplus.merge(stage, too.subtract(GAP), BigDecimal::add);
                });
            }
        }
        return passed.keySet().stream()
                .anyMatch(stage ->
                        passed.get(stage) >= FEWEST && surplus.get(stage).signum() > 0);
    }

    /** The newest probability stated at each stage. */
    private static Map<String, BigDecimal> stated(Opportunity deal) {
        Map<String, BigDecimal> stated = new HashMap<>();
        for (OpportunityStage row : deal.stages().list()) {
            if (row.probability() != null) {
                stated.put(row.stage(), BigDecimal.valueOf(row.probability()));
            }
        }
        return stated;
    }

    private static boolean oldInCommit(List<Opportunity> deals, Portfolio portfolio) {
        List<Long> won = deals.stream()
                .filter(deal -> endedLately(deal, OpportunityOutcome.WON, portfolio))
                .map(deal -> DAYS.between(deal.created(), deal.closedOn()))
                .sorted()
                .toList();
        int size = won.size();
        return size >= FEWEST_WON
                && deals.stream()
                        .filter(deal -> open(deal) && Boolean.TRUE.equals(deal.commit()))
                        .anyMatch(deal -> DAYS.between(deal.created(), portfolio.asOf())
                                > won.get((size - 1) / 2) + won.get(size / 2));
    }
}
