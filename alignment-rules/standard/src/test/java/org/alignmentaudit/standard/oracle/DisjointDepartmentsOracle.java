package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** KP-04: departments take the strategy for different things, or nobody looked for long. Reviews without a score do not count. */
final class DisjointDepartmentsOracle implements Oracle {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int LONGEST_DAYS = 180;

    @Override
    public String rule() {
        return "KP-04";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("reviews.score")) {
            Collection<Review> newest = newest(portfolio);
            List<BigDecimal> scores =
                    newest.stream().map(Review::score).map(BigDecimal::valueOf).toList();
            String id = portfolio.organization().id();
            if (scores.stream().anyMatch(score -> score.compareTo(TWO) <= 0)) {
                firing.add(SubjectType.ORGANIZATION, id, "a");
            }
            if (scores.size() >= 2
                    && Collections.max(scores).subtract(Collections.min(scores)).compareTo(TWO) >= 0) {
                firing.add(SubjectType.ORGANIZATION, id, "b");
            }
            if (newest.stream().anyMatch(review -> DAYS.between(review.date(), portfolio.asOf()) > LONGEST_DAYS)) {
                firing.add(SubjectType.ORGANIZATION, id, "c");
            }
        }
        return firing.bySubject();
    }

    /** Of each department. */
    private static Collection<Review> newest(Portfolio portfolio) {
        Comparator<Review> byDay = Comparator.comparing(Review::date).thenComparing(Review::id);
        Map<String, Review> newest = portfolio.reviews().stream()
                .filter(review -> review.kind() == ReviewKind.COHERENCE)
                .filter(review -> review.subjectType() == SubjectType.TEAM && review.score() != null)
                .collect(Collectors.toMap(Review::subjectId, Function.identity(), BinaryOperator.maxBy(byDay)));
        return newest.values();
    }
}
