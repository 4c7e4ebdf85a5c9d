package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** CB-15: a material decision rewritten after its result, without expectation, or never looked back on. */
final class RewrittenRecordOracle implements Oracle {

    @Override
    public String rule() {
        return "CB-15";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        for (Decision decision : portfolio.decisions()) {
            if (!Materiality.of(decision, portfolio)) {
                continue;
            }
            boolean reviews = portfolio.supplies("reviews");
            if (portfolio.supplies("decisions.editedOn")
                    && (reviews || portfolio.supplies("initiatives.actualEnd"))
                    && rewritten(decision, portfolio)) {
                firing.add(SubjectType.DECISION, decision.id(), "a");
            }
            if (portfolio.supplies("decisions.expectedOutcome") && decision.expectedOutcome() == null) {
                firing.add(SubjectType.DECISION, decision.id(), "b");
            }
            if (reviews
                    && portfolio.supplies("decisions.reviewOn")
                    && decision.reviewOn() != null
                    && DAYS.between(decision.reviewOn(), portfolio.asOf()) > 30
                    && lookedBack(decision, portfolio).isEmpty()) {
                firing.add(SubjectType.DECISION, decision.id(), "c");
            }
        }
        return firing.bySubject();
    }

    private static List<LocalDate> lookedBack(Decision decision, Portfolio portfolio) {
        return portfolio.reviews().stream()
                .filter(review -> review.kind() == ReviewKind.POST)
                .filter(review -> (review.subjectType() == SubjectType.DECISION
                                && decision.id().equals(review.subjectId()))
                        || (review.subjectType() == decision.subjectType()
                                && review.subjectId().equals(decision.subjectId())))
                .map(Review::date)
                .filter(day -> !day.isBefore(decision.decidedOn()))
                .toList();
    }

    private static boolean rewritten(Decision decision, Portfolio portfolio) {
        List<LocalDate> results = new ArrayList<>(lookedBack(decision, portfolio));
        if (portfolio.supplies("initiatives.actualEnd") && decision.subjectType() == SubjectType.INITIATIVE) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.id().equals(decision.subjectId()))
                    .map(Initiative::actualEnd)
                    .filter(Objects::nonNull)
                    .forEach(results::add);
        }
        boolean small =
                portfolio.supplies("decisions.editShare") && decision.editShare() != null && decision.editShare() < 0.1;
        return decision.editedOn() != null
                && !small
                && results.stream().anyMatch(day -> decision.editedOn().isAfter(day));
    }
}
