package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;

/** Draws the lists of an initiative that the rules read. Each is known, known to be empty, or unknown. */
final class RandomHistories {

    private static final double CHANCE_OF_UNKNOWN = 0.06;
    private static final double CHANCE_OF_EMPTY = 0.06;

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final LocalDate asOf;
    private final RandomLinks links;

    RandomHistories(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<Goal> goals) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.links =
                new RandomLinks(dice.fork(), asOf, goals.stream().map(Goal::id).toList());
    }

    void addTo(InitiativeBuilder initiative) {
        List<StatusReport> reports = new RandomReports(dice.fork(), asOf).draw();
        Course course = Course.of(asOf, reports);
        List<Budget> versions = new RandomBudgets(dice.fork(), course).draw();
        List<Spend> spending = new RandomSpending(dice.fork(), course).draw();
        Optional<List<Budget>> budgets = known("budgets", versions);
        RandomForecasts outlook = new RandomForecasts(dice.fork(), asOf);
        List<Forecast> forecasts = budgets.filter(rows -> !rows.isEmpty()).isPresent()
                ? outlook.draw()
                : outlook.inPlaceOf(versions, spending);

        known("goalLinks", links.draw()).ifPresent(rows -> initiative.goalLinks(order.of(rows, GoalLink[]::new)));
        known("statusReports", reports)
                .ifPresent(rows -> initiative.statusReports(order.of(rows, StatusReport[]::new)));
        budgets.ifPresent(rows -> initiative.budgets(order.of(rows, Budget[]::new)));
        known("spending", spending).ifPresent(rows -> initiative.spending(order.of(rows, Spend[]::new)));
        known("forecasts", forecasts).ifPresent(rows -> initiative.forecasts(order.of(rows, Forecast[]::new)));
    }

    /** The rows; or none; or nothing where the list is unknown. */
    private <R> Optional<List<R>> known(String list, List<R> rows) {
        if (gaps.missing("initiatives." + list) || dice.maybe(CHANCE_OF_UNKNOWN)) {
            return Optional.empty();
        }
        return Optional.of(dice.maybe(CHANCE_OF_EMPTY) ? List.of() : rows);
    }
}
