package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.SubjectType;

/** How often ends were moved later, and whether somebody from outside looked at it. Immutable and thread-safe. */
public final class SerialExtensions {

    private final Map<String, List<LocalDate>> independent = new HashMap<>();

    SerialExtensions(Portfolio portfolio) {
        for (Review review : portfolio.reviews()) {
            if (review.independent() && review.subjectType() == SubjectType.INITIATIVE) {
                independent
                        .computeIfAbsent(review.subjectId(), id -> new ArrayList<>())
                        .add(review.date());
            }
        }
    }

    /** How often the end of an initiative was moved later. */
    public Extensions of(Initiative initiative) {
        return Extensions.of(initiative);
    }

    /** Whether an independent review looked at an initiative since its end was first moved, or since its planned start. */
    public boolean reviewed(Initiative initiative) {
        LocalDate since = Extensions.of(initiative).since();
        return since != null
                && independent.getOrDefault(initiative.id(), List.of()).stream().anyMatch(day -> !day.isBefore(since));
    }
}
