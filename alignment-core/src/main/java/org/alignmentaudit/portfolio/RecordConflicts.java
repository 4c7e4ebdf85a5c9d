package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetChange;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.Team;
import org.jspecify.annotations.Nullable;

/** Records that cannot be compared with each other, or contradict each other. Immutable and thread-safe. */
public final class RecordConflicts {

    private final Portfolio portfolio;

    RecordConflicts(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** The steps of a budget to other prices, oldest first. */
    public List<BudgetChange> priceBases(Initiative initiative) {
        if (initiative.budgets().stream().noneMatch(version -> version.reason() == BudgetReason.PRICE_BASE)) {
            return List.of();
        }
        return initiative.budgets().changes(LocalDate.MIN, portfolio.asOf()).stream()
                .filter(change -> change.version().reason() == BudgetReason.PRICE_BASE)
                .filter(change -> !change.before().equals(change.version().amount()))
                .toList();
    }

    /** Where the rated status reports of an initiative change their scale, oldest first. */
    public List<ScaleChange> scaleChanges(Initiative initiative) {
        List<StatusReport> rated = initiative.statusReports().rated();
        List<ScaleChange> changes = new ArrayList<>();
        for (int i = 1; i < rated.size(); i++) {
            if (rated.get(i).scale() != rated.get(i - 1).scale()) {
                changes.add(new ScaleChange(rated.get(i - 1), rated.get(i)));
            }
        }
        return changes;
    }

    /** Whether a KPI has two observations to compare. */
    public boolean observedTwice(Kpi kpi) {
        return kpi.observations().size() > 1;
    }

    /**
     * Where neighbouring observations of a KPI jump as if their unit had changed, oldest first.
     *
     * @param kpi the KPI
     * @param tolerance how far a factor may be missed, as a share of it
     */
    public List<UnitJump> kpiJumps(Kpi kpi, double tolerance) {
        List<Observation> all = kpi.observations().list();
        List<UnitJump> jumps = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Observation before = all.get(i - 1);
            Observation after = all.get(i);
            UnitJump jump = UnitJump.between(
                    before.date(),
                    BigDecimal.valueOf(before.value()),
                    after.date(),
                    BigDecimal.valueOf(after.value()),
                    tolerance);
            if (jump != null) {
                jumps.add(jump);
            }
        }
        return jumps;
    }

    /** Whether a budget has two versions to compare. */
    public boolean budgetedTwice(Initiative initiative) {
        return initiative.budgets().size() > 1;
    }

    /** The same of the versions of a budget; a version that is a further phase explains itself. */
    public List<UnitJump> budgetJumps(Initiative initiative, double tolerance) {
        List<Budget> all = initiative.budgets().list();
        List<UnitJump> jumps = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Budget before = all.get(i - 1);
            Budget after = all.get(i);
            UnitJump jump = after.reason() == BudgetReason.PHASE
                    ? null
                    : UnitJump.between(
                            before.date(),
                            before.amount().amount(),
                            after.date(),
                            after.amount().amount(),
                            tolerance);
            if (jump != null) {
                jumps.add(jump);
            }
        }
        return jumps;
    }

    /** The questions of a survey to which more people answered than answered at all, by question. */
    public List<TotalConflict> tooManyAnswers(Survey survey) {
        Map<String, Integer> ofAll = new TreeMap<>();
        Map<String, Integer> ofTeams = new TreeMap<>();
        for (SurveyItem item : survey.items()) {
            (item.teamId() == null ? ofAll : ofTeams).merge(item.key(), item.sampleSize(), Integer::sum);
        }
        ofTeams.forEach((key, answers) -> ofAll.merge(key, answers, Math::max));
        return ofAll.entrySet().stream()
                .filter(question -> question.getValue() > survey.responses())
                .map(question -> new TotalConflict(question.getKey(), question.getValue(), survey.responses()))
                .toList();
    }

    /** The people in teams that belong to no other, where they are more than work in the organisation; else null. */
    public @Nullable TotalConflict tooManyPeople() {
        Integer headcount = portfolio.organization().headcount();
        long people = portfolio.teams().stream()
                .filter(team -> team.parentId() == null)
                .map(Team::headcount)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        return headcount == null || people <= headcount ? null : new TotalConflict("teams", people, headcount);
    }

    /** Whether the number of people is known in all and in at least one of these teams. */
    public boolean peopleCounted() {
        return portfolio.organization().headcount() != null
                && portfolio.teams().stream().anyMatch(team -> team.parentId() == null && team.headcount() != null);
    }

    /** The spending of an initiative of which more is said to be unplanned than was spent, oldest first. */
    public List<Spend> unplannedBeyondActual(Initiative initiative) {
        List<Spend> beyond = new ArrayList<>();
        for (Spend row : initiative.spending()) {
            Money unplanned = row.unplanned();
            if (unplanned != null && row.actual() != null && unplanned.compareTo(row.actual()) > 0) {
                beyond.add(row);
            }
        }
        return beyond;
    }

    /** What is dated after the as-of date and was left out, by path. */
    public List<CutRows> cut() {
        int all = portfolio.cut().values().stream().mapToInt(Integer::intValue).sum();
        return portfolio.cut().entrySet().stream()
                .map(path -> new CutRows(path.getKey(), path.getValue(), all))
                .toList();
    }
}
