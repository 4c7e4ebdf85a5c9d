package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Methodology;
import org.alignmentaudit.facts.MilestoneKind;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Posture;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** ME-01: the way an active initiative is run does not suit posture, volatility, regulation or money. */
final class MethodMismatchOracle implements Oracle {

    private static final int LONGEST_DAYS = 180;

    @Override
    public String rule() {
        return "ME-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("initiatives.methodology")) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                    .filter(initiative -> initiative.methodology() != null && !underGatedHybrid(initiative, portfolio))
                    .forEach(initiative -> assess(initiative, portfolio, firing));
        }
        return firing.bySubject();
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        Organization organization = portfolio.organization();
        boolean posture = portfolio.supplies("organization.posture");
        boolean lively = (posture && organization.posture() == Posture.INNOVATE)
                || (portfolio.supplies("organization.volatility") && organization.volatility() == Level.HIGH);
        boolean strict = (posture && organization.posture() == Posture.COMPLIANCE)
                || (portfolio.supplies("initiatives.regulatory") && Boolean.TRUE.equals(initiative.regulatory()));
        boolean milestones = portfolio.supplies("initiatives.milestones")
                && initiative.milestones().known();
        switch (initiative.methodology()) {
            case WATERFALL -> {
                if (milestones && lively && interval(initiative, portfolio) > LONGEST_DAYS) {
                    firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
                }
            }
            case AGILE, LEAN -> {
                if (milestones && strict && !hasGate(initiative)) {
                    firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
                }
            }
            case NONE -> {
                BigDecimal all = Budgets.ofPortfolio(portfolio);
                BigDecimal least = all.multiply(BigDecimal.valueOf(organization.materialShare()));
                if (portfolio.supplies("initiatives.budgets")
                        && all.signum() > 0
                        && initiative.budgets().any()
                        && Budgets.inForce(initiative).compareTo(least) >= 0) {
                    firing.add(SubjectType.INITIATIVE, initiative.id(), "c");
                }
            }
            case HYBRID -> {}
        }
    }

    private static boolean underGatedHybrid(Initiative initiative, Portfolio portfolio) {
        return portfolio.supplies("initiatives.parentId")
                && portfolio.supplies("initiatives.milestones")
                && portfolio.initiatives().stream()
                        .filter(other -> other.id().equals(initiative.parentId()))
                        .anyMatch(other -> other.methodology() == Methodology.HYBRID && hasGate(other));
    }

    private static boolean hasGate(Initiative initiative) {
        return initiative.milestones().list().stream().anyMatch(milestone -> milestone.kind() == MilestoneKind.GATE);
    }

    /** The days since the newest delivery, or from the one before it to that, whichever is more; 0 where unknown. */
    private static long interval(Initiative initiative, Portfolio portfolio) {
        LocalDate start = portfolio.supplies("initiatives.actualStart") ? initiative.actualStart() : null;
        TreeSet<LocalDate> days = new TreeSet<>();
        initiative.milestones().list().stream()
                .filter(it -> it.kind() == MilestoneKind.RELEASE || it.kind() == MilestoneKind.INCREMENT)
                .filter(it -> start == null || !it.date().isBefore(start))
                .forEach(it -> days.add(it.date()));
        if (days.isEmpty()) {
            return start == null ? 0 : DAYS.between(start, portfolio.asOf());
        }
        LocalDate newest = days.last();
        LocalDate before = days.lower(newest);
        LocalDate from = before != null ? before : start;
        long earlier = from == null ? 0 : DAYS.between(from, newest);
        return Math.max(earlier, DAYS.between(newest, portfolio.asOf()));
    }
}
