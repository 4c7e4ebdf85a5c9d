package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Methodology;
import org.alignmentaudit.facts.MilestoneKind;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** ME-02: agile work that shows nothing, or a fixed scope that moved without a decision. */
final class MethodInNameOracle implements Oracle {

    private static final int LOOP_DAYS = 60;
    private static final BigDecimal LARGEST_MOVE = new BigDecimal("0.2");
    private static final Set<MilestoneKind> SHOWN =
            EnumSet.of(MilestoneKind.INCREMENT, MilestoneKind.DEMO, MilestoneKind.RELEASE);

    @Override
    public String rule() {
        return "ME-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        for (Initiative initiative : portfolio.initiatives()) {
            boolean run =
                    initiative.status() == InitiativeStatus.ACTIVE && portfolio.supplies("initiatives.methodology");
            if (run && initiative.methodology() == Methodology.AGILE && silent(initiative, portfolio)) {
                firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
            }
            if (run
                    && initiative.methodology() == Methodology.WATERFALL
                    && portfolio.supplies("decisions")
                    && movedUndecided(initiative, portfolio)) {
                firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
            }
        }
        return firing.bySubject();
    }

    private static boolean silent(Initiative initiative, Portfolio portfolio) {
        LocalDate asOf = portfolio.asOf();
        return portfolio.supplies("initiatives.milestones")
                && portfolio.supplies("initiatives.actualStart")
                && initiative.milestones().known()
                && initiative.actualStart() != null
                && DAYS.between(initiative.actualStart(), asOf) >= LOOP_DAYS
                && initiative.milestones().list().stream()
                        .filter(milestone -> SHOWN.contains(milestone.kind()))
                        .allMatch(milestone -> DAYS.between(milestone.date(), asOf) >= LOOP_DAYS);
    }

    private static boolean movedUndecided(Initiative initiative, Portfolio portfolio) {
        List<LocalDate> baselines = new ArrayList<>();
        if (portfolio.supplies("initiatives.statusReports.scopeSize")) {
            addSize(initiative, baselines);
        }
        if (portfolio.supplies("initiatives.budgets")) {
            addMoney(initiative, baselines);
        }
        return !baselines.isEmpty()
                && portfolio.decisions().stream()
                        .filter(decision -> decision.kind() == DecisionKind.RESCOPE)
                        .filter(decision -> decision.subjectType() == SubjectType.INITIATIVE
                                && initiative.id().equals(decision.subjectId()))
                        .noneMatch(decision -> !decision.decidedOn().isBefore(Collections.min(baselines)));
    }

    private static void addSize(Initiative initiative, List<LocalDate> baselines) {
        List<StatusReport> sized = initiative.statusReports().list().stream()
                .filter(report -> report.scopeSize() != null)
                .toList();
        if (sized.size() >= 2) {
            BigDecimal first = BigDecimal.valueOf(sized.get(0).scopeSize());
            BigDecimal last = BigDecimal.valueOf(sized.get(sized.size() - 1).scopeSize());
            add(sized.get(0).date(), first, last.subtract(first), baselines);
        }
    }

    private static void addMoney(Initiative initiative, List<LocalDate> baselines) {
        List<Budget> versions = initiative.budgets().list();
        BigDecimal moved = BigDecimal.ZERO;
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i).reason() == BudgetReason.SCOPE) {
                moved = moved.add(versions.get(i).amount().amount())
                        .subtract(versions.get(i - 1).amount().amount());
            }
        }
        if (!versions.isEmpty()) {
            add(versions.get(0).date(), versions.get(0).amount().amount(), moved, baselines);
        }
    }

    private static void add(LocalDate day, BigDecimal first, BigDecimal moved, List<LocalDate> baselines) {
        if (first.signum() > 0 && moved.abs().compareTo(first.multiply(LARGEST_MOVE)) > 0) {
            baselines.add(day);
        }
    }
}
