package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** CB-02: money goes on into an initiative that is in a bad way and not worth finishing. */
final class SunkCostOracle implements Oracle {

    private static final int SHORTEST_RUN = 2;
    private static final BigDecimal SMALLEST_SHARE_OF_PLAN = new BigDecimal("0.5");
    private static final int RECOVERY_DAYS = 90;
    private static final Set<DecisionKind> TURNS = Set.of(DecisionKind.STOP, DecisionKind.PAUSE, DecisionKind.RESCOPE);
    private static final List<String> PAST_SPEND_PHRASES = List.of(
            "already spent",
            "already invested",
            "spent so much",
            "invested so much",
            "too far in",
            "come too far",
            "too late to stop",
            "bereits investiert",
            "schon investiert",
            "bereits ausgegeben",
            "schon ausgegeben",
            "so viel investiert",
            "zu weit gekommen");

    @Override
    public String rule() {
        return "CB-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("initiatives.statusReports") && spendingSupplied(portfolio)) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                    .filter(initiative -> !Boolean.TRUE.equals(initiative.regulatory()))
                    .forEach(initiative -> assess(initiative, portfolio, firing));
        }
        return firing.bySubject();
    }

    private static boolean spendingSupplied(Portfolio portfolio) {
        return portfolio.supplies("initiatives.spending.planned") && portfolio.supplies("initiatives.spending.actual");
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        BadRun run = BadRun.of(initiative);
        if (run.length() < SHORTEST_RUN || !spendsOn(initiative, run, portfolio)) {
            return;
        }
        List<Decision> decisions = portfolio.decisions().stream()
                .filter(decision -> decision.subjectType() == SubjectType.INITIATIVE)
                .filter(decision -> initiative.id().equals(decision.subjectId()))
                .filter(decision -> !decision.decidedOn().isBefore(run.start()))
                .toList();
        if (decisions.stream().anyMatch(decision -> turns(decision, portfolio))) {
            return;
        }
        if (portfolio.supplies("initiatives.forecasts") && worthLessThanItCosts(initiative)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
        }
        if (portfolio.supplies("decisions.rationale")
                && decisions.stream().anyMatch(SunkCostOracle::arguesWithPastSpending)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
        }
    }

    private static boolean spendsOn(Initiative initiative, BadRun run, Portfolio portfolio) {
        List<Spend> spending = initiative.spending().list().stream()
                .filter(spend -> !spend.date().isBefore(run.start()))
                .filter(spend -> !spend.date().isAfter(portfolio.asOf()))
                .filter(spend -> spend.planned() != null && spend.actual() != null)
                .toList();
        BigDecimal planned =
                spending.stream().map(spend -> spend.planned().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal actual =
                spending.stream().map(spend -> spend.actual().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return planned.signum() > 0 && actual.compareTo(planned.multiply(SMALLEST_SHARE_OF_PLAN)) >= 0;
    }

    private static boolean turns(Decision decision, Portfolio portfolio) {
        return TURNS.contains(decision.kind())
                || decision.kind() == DecisionKind.RECOVERY
                        && DAYS.between(decision.decidedOn(), portfolio.asOf()) <= RECOVERY_DAYS;
    }

    private static boolean worthLessThanItCosts(Initiative initiative) {
        List<Forecast> forecasts = initiative.forecasts().list();
        if (forecasts.isEmpty()) {
            return false;
        }
        Forecast newest = forecasts.get(forecasts.size() - 1);
        if (newest.costToComplete() == null || newest.remainingBenefit() == null) {
            return false;
        }
        BigDecimal exitCost =
                newest.exitCost() == null ? BigDecimal.ZERO : newest.exitCost().amount();
        BigDecimal saved = newest.costToComplete().amount().subtract(exitCost);
        return newest.remainingBenefit().amount().compareTo(saved) < 0;
    }

    private static boolean arguesWithPastSpending(Decision decision) {
        return decision.rationale() != null
                && PAST_SPEND_PHRASES.stream().anyMatch(decision.rationale().toLowerCase(Locale.ROOT)::contains);
    }
}
