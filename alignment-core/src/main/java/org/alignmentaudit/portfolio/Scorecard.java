package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the measures of the scorecard read, each with the limits of its rule, and whether KPIs are kept up. What nobody
 * supplies does not count. Immutable and thread-safe.
 */
public final class Scorecard {

    /** What a median of adjustments rests on. */
    private static final List<String> ADJUSTMENTS =
            List.of("influencers.responseDecisionId", "influencers.goalIds", "goals.changes");

    /** What tells that scenarios came. */
    private static final List<String> TRIGGERS = List.of(
            "scenarios.triggerKpiId", "scenarios.triggerValue", "scenarios.triggerDirection", "kpis.observations");

    private final Portfolio portfolio;
    private final Surroundings surroundings;
    private final Lazy<CompletedWork> completedWork;
    private final Lazy<EngagementSurveys> engagementSurveys;
    private final Lazy<PropositionSignals> propositionSignals;
    private final Lazy<CoherenceReviews> coherenceReviews;
    private final Lazy<Monitoring> monitoring;

    Scorecard(Portfolio portfolio, Surroundings surroundings) {
        this.portfolio = portfolio;
        this.surroundings = surroundings;
        completedWork = new Lazy<>(() -> new CompletedWork(portfolio));
        engagementSurveys = new Lazy<>(() -> new EngagementSurveys(portfolio));
        propositionSignals = new Lazy<>(() -> new PropositionSignals(portfolio));
        coherenceReviews = new Lazy<>(() -> new CoherenceReviews(portfolio));
        monitoring = new Lazy<>(() -> new Monitoring(portfolio));
    }

    /**
     * How many of the initiatives completed of late supported a goal directly.
     *
     * @param days how far to look back, the as-of date included
     * @param minWeight sum of the weights of the links to a goal from which an initiative supports it directly
     * @param minCompleted so many are needed for a share
     * @param minShare share that is asked for
     * @param margin so near above that it should be watched
     */
    public ProjectAlignment projectAlignment(
            int days, double minWeight, int minCompleted, double minShare, double margin) {
        return completedWork.get().alignment(days, minWeight, minCompleted, minShare, margin);
    }

    /**
     * How favourably people answered the newest survey or quiz on how far they share the strategy; null where none counts.
     *
     * @param minResponse share of those asked who must have answered
     * @param minAnswers so many answers to a question are needed
     * @param minFavourable share that is asked for
     * @param margin so near above that it should be watched
     */
    public @Nullable Engagement engagement(double minResponse, int minAnswers, double minFavourable, double margin) {
        return engagementSurveys.get().newest(minResponse, minAnswers, minFavourable, margin);
    }

    /**
     * How customers answered to each value proposition; null where none was measured in both spans.
     *
     * @param days length of the newest span, which ends on the as-of date, and of the one before
     * @param minPromoterFall fall of the net promoter score from which it counts, above zero
     * @param minSatisfactionFall the same of satisfaction on a scale of five, above zero
     * @param z half the width of the range of chance, in standard errors
     */
    public @Nullable CustomerStanding customerStanding(
            int days, double minPromoterFall, double minSatisfactionFall, double z) {
        return propositionSignals.get().standing(days, minPromoterFall, minSatisfactionFall, z);
    }

    /**
     * How coherent the work of the departments is with the strategy; null where none was reviewed.
     *
     * @param maxLow a score up to this is too low
     * @param minSpread scores that lie at least this far apart lie too far apart
     * @param maxAgeDays a newest review older than this is too old
     * @param scoreMargin so near to one of the first two it should be watched
     * @param dayMargin so many days before the third it should be watched
     */
    public @Nullable Coherence coherence(
            double maxLow, double minSpread, int maxAgeDays, double scoreMargin, int dayMargin) {
        return coherenceReviews.get().held(maxLow, minSpread, maxAgeDays, scoreMargin, dayMargin);
    }

    /**
     * How fast the organisation adapts.
     *
     * @param periodDays how far back the previous value lies
     * @param minAdjustments so many answered changes are needed for a median
     * @param limitDays longest median from noticing a change to changing a goal
     * @param dayMargin so many days before that it should be watched
     * @param readings so many readings in a row show that a scenario has come
     * @param actDays so long may it take to act on it
     * @param minScenarios so many scenarios must have come for a share
     * @param limitShare smallest share of those that are acted on
     * @param shareMargin so near above that it should be watched
     */
    public Adaptability adaptability(
            int periodDays,
            int minAdjustments,
            int limitDays,
            int dayMargin,
            int readings,
            int actDays,
            int minScenarios,
            double limitShare,
            double shareMargin) {
        boolean adjusts = ADJUSTMENTS.stream().allMatch(portfolio::supplies);
        LocalDate earlier = portfolio.asOf().minusDays(periodDays);
        Adjustments before =
                adjusts ? surroundings.influences().adjustments(Math.max(1, minAdjustments), earlier) : null;
        return new Adaptability(
                adjusts ? surroundings.influences().adjustments(minAdjustments) : null,
                answersTold() ? surroundings.contingencies().acted(readings, actDays, minScenarios) : null,
                before == null ? null : before.medianDays(),
                limitDays,
                dayMargin,
                limitShare,
                shareMargin);
    }

    private boolean answersTold() {
        return TRIGGERS.stream().allMatch(portfolio::supplies)
                && Stream.of("scenarios.responseDecisionId", "scenarios.exercisedOn")
                        .anyMatch(portfolio::supplies);
    }

    /** Whether what should be measured is measured. */
    public Monitoring monitoring() {
        return monitoring.get();
    }
}
