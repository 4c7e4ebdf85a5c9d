package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Team;
import org.jspecify.annotations.Nullable;

/** The newest reviews of kind COHERENCE with a score, by team. Immutable and thread-safe. */
final class CoherenceReviews {

    /** Groups of fewer people than this are not named alone. */
    private static final int NAMED_FROM = 5;

    private static final Comparator<Review> NEWEST_FIRST =
            Comparator.comparing(Review::date).thenComparing(Review::id).reversed();

    private final LocalDate asOf;
    private final List<TeamCoherence> teams;

    CoherenceReviews(Portfolio portfolio) {
        asOf = portfolio.asOf();
        Map<String, Team> known = portfolio.teams().stream().collect(Collectors.toMap(Team::id, Function.identity()));
        Map<String, List<Review>> byTeam = new TreeMap<>();
        portfolio.reviews().stream()
                .filter(review -> review.kind() == ReviewKind.COHERENCE && review.subjectType() == SubjectType.TEAM)
                .filter(review -> review.score() != null)
                .sorted(NEWEST_FIRST)
                .forEach(review -> byTeam.computeIfAbsent(review.subjectId(), id -> new ArrayList<>())
                        .add(review));
        teams = byTeam.entrySet().stream()
                .map(team -> of(team.getKey(), known.get(team.getKey()), team.getValue()))
                .toList();
    }

    private static TeamCoherence of(String id, @Nullable Team team, List<Review> reviews) {
        boolean small = team != null && team.headcount() != null && team.headcount() < NAMED_FROM;
        Review newest = reviews.get(0);
        Double previous = reviews.size() > 1 ? reviews.get(1).score() : null;
        return new TeamCoherence(id, team == null ? id : team.name(), small, newest.score(), newest.date(), previous);
    }

    /** What they say; null where no team was reviewed. */
    @Nullable Coherence held(double maxLow, double minSpread, int maxAgeDays, double scoreMargin, int dayMargin) {
        return teams.isEmpty()
                ? null
                : new Coherence(asOf, teams, maxLow, minSpread, maxAgeDays, scoreMargin, dayMargin);
    }
}
