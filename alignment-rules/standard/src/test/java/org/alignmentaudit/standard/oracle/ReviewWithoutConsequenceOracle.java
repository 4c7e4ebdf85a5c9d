package org.alignmentaudit.standard.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveProfile;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** RV-02: three reviews in a row changed nothing although a third of the KPIs had missed at each. */
final class ReviewWithoutConsequenceOracle implements Oracle {

    private static final int REVIEWS = 3;

    @Override
    public String rule() {
        return "RV-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        boolean supplied = Pace.supplied(portfolio)
                && portfolio.supplies("reviews.outcome")
                && portfolio.supplies("reviews.actions.doneOn")
                && (portfolio.supplies("goals.objectives.due") || portfolio.supplies("goals.due"));
        if (supplied && nothingCame(portfolio)) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id());
        }
        return firing.bySubject();
    }

    private static boolean nothingCame(Portfolio portfolio) {
        List<Review> reviews = portfolio.reviews().stream()
                .filter(review -> review.kind() == ReviewKind.STRATEGY)
                .sorted(Comparator.comparing(Review::date).reversed())
                .toList();
        if (reviews.size() < REVIEWS) {
            return false;
        }
        LocalDate third = reviews.get(REVIEWS - 1).date();
        return reviews.stream()
                .filter(review -> !review.date().isBefore(third))
                .allMatch(review -> wentOn(review) && aThirdMissed(review.date(), portfolio));
    }

    private static boolean wentOn(Review review) {
        return review.outcome() == ReviewOutcome.CONTINUE
                && review.actions().known()
                && review.actions().list().stream().allMatch(action -> action.doneOn() == null);
    }

    private static boolean aThirdMissed(LocalDate day, Portfolio portfolio) {
        Map<String, Boolean> missed = new HashMap<>();
        for (Goal goal : ActiveGoals.of(portfolio)) {
            for (Objective objective : goal.objectives().list()) {
                Pace.on(day, goal, straight(objective), portfolio)
                        .filter(pace -> pace.elapsed() > 0)
                        .ifPresent(pace -> missed.merge(
                                Objects.requireNonNull(objective.kpiId()),
                                objective.profile() != ObjectiveProfile.BACK_LOADED && pace.missed(),
                                Boolean::logicalAnd));
            }
        }
        long misses = missed.values().stream().filter(all -> all).count();
        return !missed.isEmpty() && misses * 3 >= missed.size();
    }

    /** One whose progress is expected late is measured as well; it cannot miss. */
    private static Objective straight(Objective objective) {
        return new Objective(
                objective.id(),
                objective.title(),
                objective.kpiId(),
                objective.baseline(),
                objective.target(),
                objective.unit(),
                objective.direction(),
                objective.start(),
                objective.due(),
                objective.kind(),
                null);
    }
}
