package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/**
 * What came of the changes that were noticed inside the organisation and around it. What nobody supplies does not count.
 * Immutable and thread-safe.
 */
public final class Influences {

    private static final Comparator<Influencer> NEWEST_FIRST =
            Comparator.comparing(Influencer::date).reversed().thenComparing(Influencer::id);

    private final LocalDate asOf;
    private final boolean responsesSupplied;
    private final List<Influencer> influencers;
    private final Map<String, Decision> decisions;
    private final Map<String, Goal> goals;

    Influences(Portfolio portfolio) {
        asOf = portfolio.asOf();
        responsesSupplied = portfolio.supplies("influencers.responseDecisionId");
        influencers = portfolio.influencers().stream().sorted(NEWEST_FIRST).toList();
        decisions = portfolio.decisions().stream().collect(Collectors.toMap(Decision::id, Function.identity()));
        goals = portfolio.goalsById();
    }

    /** The decision that answered a change; null where none did by the as-of date. */
    public @Nullable Decision response(Influencer influencer) {
        return responsesSupplied && influencer.responseDecisionId() != null
                ? decisions.get(influencer.responseDecisionId())
                : null;
    }

    /** Days since a change was noticed. */
    public long ageDays(Influencer influencer) {
        return ChronoUnit.DAYS.between(influencer.date(), asOf);
    }

    /** Whether a change was noticed more than so many days ago, and no decision answered it. */
    public boolean openLongerThan(Influencer influencer, int days) {
        return response(influencer) == null && ageDays(influencer) > days;
    }

    /**
     * How long it took from noticing changes to the first change, on the day of the decision that answered or later, of one
     * of the goals they bear on. Null where that can be told of fewer than so many.
     */
    public @Nullable Adjustments adjustments(int minimum) {
        return adjustments(minimum, asOf);
    }

    /** The same as known on an earlier day. */
    @Nullable Adjustments adjustments(int minimum, LocalDate day) {
        List<Long> days = influencers.stream()
                .flatMap(influencer -> Stream.ofNullable(adjustedOn(influencer))
                        .filter(adjusted -> !adjusted.isAfter(day))
                        .map(adjusted -> ChronoUnit.DAYS.between(influencer.date(), adjusted)))
                .sorted()
                .toList();
        return days.isEmpty() || days.size() < minimum
                ? null
                : new Adjustments(days.size(), Median.of(days), days.get(days.size() - 1));
    }

    private @Nullable LocalDate adjustedOn(Influencer influencer) {
        Decision response = response(influencer);
        return response == null
                ? null
                : influencer.goalIds().stream()
                        .map(goals::get)
                        .filter(Objects::nonNull)
                        .flatMap(goal -> goal.changes().stream())
                        .map(GoalChange::date)
                        .filter(day -> !day.isBefore(response.decidedOn()))
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    /** Whether something that could make the business obsolete was noticed in the last so many days. */
    public boolean disruptionWithin(int days) {
        Window window = Window.upTo(asOf, days);
        return influencers.stream().anyMatch(influencer -> influencer.disruptive() && window.holds(influencer.date()));
    }

    /** The newest change of impact HIGH that could make the business obsolete; null where none was noticed. */
    public @Nullable Influencer gravestDisruption() {
        return influencers.stream()
                .filter(influencer -> influencer.disruptive() && influencer.weighty())
                .findFirst()
                .orElse(null);
    }
}
