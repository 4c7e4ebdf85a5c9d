package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** AL-07: approved without an assessment, against a low score, or with scores entered afterwards. */
final class UnassessedApprovalOracle implements Oracle {

    private static final double LEAST_SCORE = 0.5;
    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

    @Override
    public String rule() {
        return "AL-07";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("initiatives.assessments")) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.APPROVED
                            || initiative.status() == InitiativeStatus.ACTIVE)
                    .filter(initiative -> initiative.assessments().known() && !immaterial(initiative, portfolio))
                    .forEach(initiative -> assess(initiative, portfolio, firing));
        }
        return firing.bySubject();
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        List<Decision> starts = portfolio.decisions().stream()
                .filter(decision -> decision.kind() == DecisionKind.START)
                .filter(decision -> decision.subjectType() == SubjectType.INITIATIVE
                        && initiative.id().equals(decision.subjectId()))
                .toList();
        LocalDate approved = approvedOn(initiative, starts);
        if (approved == null) {
            return;
        }
        List<Assessment> before = initiative.assessments().list().stream()
                .filter(assessment -> !assessment.date().isAfter(approved))
                .toList();
        if (before.isEmpty() && !linkAssessed(initiative, approved, portfolio)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
        }
        boolean explained = portfolio.supplies("decisions.rationale")
                && starts.stream().anyMatch(decision -> decision.rationale() != null);
        if (portfolio.supplies("initiatives.assessments.reason")
                && !explained
                && !before.isEmpty()
                && low(before.get(before.size() - 1))) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
        }
        if (portfolio.supplies("initiatives.assessments.recordedAt")
                && !before.isEmpty()
                && before.stream().allMatch(assessment -> enteredAfter(assessment, approved))) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "c");
        }
    }

    private static @Nullable LocalDate approvedOn(Initiative initiative, List<Decision> starts) {
        if (initiative.approvedOn() != null) {
            return initiative.approvedOn();
        }
        return starts.stream()
                .map(Decision::decidedOn)
                .min(Comparator.naturalOrder())
                .orElse(initiative.actualStart());
    }

    private static boolean linkAssessed(Initiative initiative, LocalDate approved, Portfolio portfolio) {
        return portfolio.supplies("initiatives.goalLinks.assessedOn")
                && initiative.goalLinks().list().stream()
                        .map(GoalLink::assessedOn)
                        .anyMatch(day -> day != null && !day.isAfter(approved));
    }

    private static boolean low(Assessment assessment) {
        return assessment.score() < LEAST_SCORE && assessment.reason() == null;
    }

    private static boolean enteredAfter(Assessment assessment, LocalDate approved) {
        return assessment.recordedAt() != null && assessment.recordedAt().isAfter(approved);
    }

    /** "Below materiality (<= 1 % budget)." A list of budgets that is known to be empty is a budget of nothing. */
    private static boolean immaterial(Initiative initiative, Portfolio portfolio) {
        BigDecimal whole = Budgets.ofPortfolio(portfolio);
        return portfolio.supplies("initiatives.budgets")
                && whole.signum() > 0
                && initiative.budgets().known()
                && Budgets.inForce(initiative).compareTo(whole.multiply(ONE_PERCENT)) <= 0;
    }
}
