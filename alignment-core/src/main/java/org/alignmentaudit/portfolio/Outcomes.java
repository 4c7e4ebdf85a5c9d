package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;

/** When it was known what came of decisions. What nobody supplies does not count. Immutable and thread-safe. */
public final class Outcomes {

    private record About(SubjectType type, String id) {}

    private final LocalDate asOf;
    private final boolean endsSupplied;
    private final boolean sharesSupplied;
    private final Portfolio portfolio;
    private final Map<About, List<LocalDate>> lookedBack = new HashMap<>();

    Outcomes(Portfolio portfolio) {
        asOf = portfolio.asOf();
        endsSupplied = portfolio.supplies("initiatives.actualEnd");
        sharesSupplied = portfolio.supplies("decisions.editShare");
        this.portfolio = portfolio;
        portfolio.reviews().stream()
                .filter(review -> review.kind() == ReviewKind.POST)
                .forEach(review -> lookedBack
                        .computeIfAbsent(
                                new About(Objects.requireNonNull(review.subjectType()), review.subjectId()),
                                about -> new ArrayList<>())
                        .add(review.date()));
    }

    /** The days of reviews of kind POST on a decision or its subject, not before the decision, oldest first. */
    private Stream<LocalDate> lookedBackOn(Decision decision) {
        Stream<LocalDate> own = dates(new About(SubjectType.DECISION, decision.id()));
        Stream<LocalDate> ofSubject = decision.subjectType() == null || decision.subjectId() == null
                ? Stream.empty()
                : dates(new About(decision.subjectType(), decision.subjectId()));
        return Stream.concat(own, ofSubject)
                .filter(day -> !day.isBefore(decision.decidedOn()))
                .sorted();
    }

    private Stream<LocalDate> dates(About about) {
        return lookedBack.getOrDefault(about, List.of()).stream();
    }

    /**
     * Day on which the outcome of a decision was known: its initiative ended, or a review of kind POST looked back on it or
     * its subject; the earlier of the two. Null where neither happened.
     */
    public @Nullable LocalDate knownOn(Decision decision) {
        Initiative initiative = portfolio.initiative(decision);
        Stream<LocalDate> ended =
                endsSupplied && initiative != null ? Stream.ofNullable(initiative.actualEnd()) : Stream.empty();
        return Stream.concat(ended, lookedBackOn(decision))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether the record of a decision was changed after its outcome was known, by at least this share where that is known. */
    public boolean rewritten(Decision decision, double minShare) {
        LocalDate known = knownOn(decision);
        Double share = sharesSupplied ? decision.editShare() : null;
        return known != null
                && decision.editedOn() != null
                && decision.editedOn().isAfter(known)
                && (share == null || share >= minShare);
    }

    /** Whether it is known how much of the record was changed. */
    public boolean editKnown(Decision decision) {
        return sharesSupplied && decision.editShare() != null;
    }

    /** Days since the outcome of a decision was to be reviewed, negative where that is still to come; null where no day is set. */
    public @Nullable Long reviewOverdueDays(Decision decision) {
        return decision.reviewOn() == null ? null : ChronoUnit.DAYS.between(decision.reviewOn(), asOf);
    }

    /** Whether a review of the outcome is overdue by more than so many days, and none was held. */
    public boolean reviewMissed(Decision decision, int days) {
        Long overdue = reviewOverdueDays(decision);
        return overdue != null
                && overdue > days
                && lookedBackOn(decision).findAny().isEmpty();
    }
}
