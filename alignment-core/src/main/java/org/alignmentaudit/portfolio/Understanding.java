package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.SurveyKind;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/**
 * Whether people say that they understand the strategy: what it is, why, and what they add to it. Answers of all people
 * count, else those of all teams together. Immutable and thread-safe.
 */
public final class Understanding {

    static final List<String> KEYS = List.of("WHAT", "WHY", "ROLE");

    static final Comparator<Survey> BY_DAY = Comparator.comparing(Survey::date).thenComparing(Survey::id);

    private final List<Survey> surveys;

    Understanding(Portfolio portfolio) {
        surveys = portfolio.surveys().stream()
                .filter(survey -> survey.kind() == SurveyKind.SURVEY)
                .filter(survey -> survey.items().stream().anyMatch(item -> KEYS.contains(item.key())))
                .sorted(BY_DAY)
                .toList();
    }

    private @Nullable Survey newest(double minResponse) {
        return newest(surveys, minResponse);
    }

    private static @Nullable Survey newest(List<Survey> surveys, double minResponse) {
        return surveys.stream()
                .filter(survey -> answeredBy(survey, minResponse))
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    /** Whether at least this share of the people who were asked answered. */
    static boolean answeredBy(Survey survey, double minResponse) {
        return survey.population() > 0
                && BigDecimal.valueOf(survey.responses())
                                .compareTo(BigDecimal.valueOf(survey.population())
                                        .multiply(BigDecimal.valueOf(minResponse)))
                        >= 0;
    }

    /** One of the year before a survey, give or take. */
    private @Nullable Survey yearBefore(Survey survey, double minResponse, int minDays, int maxDays) {
        Window window =
                new Window(survey.date().minusDays(maxDays), survey.date().minusDays(minDays));
        return newest(
                surveys.stream().filter(other -> window.holds(other.date())).toList(), minResponse);
    }

    /**
     * The answers of the newest survey that at least this share of the people answered, to each question that at least so
     * many answered, in the order what, why, role.
     */
    public List<Understood> answers(double minResponse, int minAnswers) {
        Survey survey = newest(minResponse);
        return survey == null ? List.of() : answers(survey, minAnswers);
    }

    private static List<Understood> answers(Survey survey, int minAnswers) {
        return KEYS.stream()
                .map(key -> pooled(survey, key))
                .filter(Objects::nonNull)
                .filter(answer -> answer.answers().size() >= minAnswers)
                .toList();
    }

    /** The answers of all people to a question, else those of all teams together; null where nobody answered it. */
    static @Nullable Understood pooled(Survey survey, String key) {
        List<SurveyItem> rows =
                survey.items().stream().filter(item -> item.key().equals(key)).toList();
        List<SurveyItem> ofAll =
                rows.stream().filter(item -> item.teamId() == null).toList();
        List<SurveyItem> counted = ofAll.isEmpty() ? rows : ofAll;
        int size = counted.stream().mapToInt(SurveyItem::sampleSize).sum();
        BigDecimal favourable = counted.stream()
                .map(item -> BigDecimal.valueOf(item.favourable()).multiply(BigDecimal.valueOf(item.sampleSize())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return size == 0
                ? null
                : new Understood(
                        key,
                        new Proportion(
                                favourable
                                        .divide(BigDecimal.valueOf(size), MathContext.DECIMAL64)
                                        .doubleValue(),
                                size),
                        survey.id(),
                        survey.date());
    }

    /** Whether there is at least one such answer. */
    public boolean known(double minResponse, int minAnswers) {
        return !answers(minResponse, minAnswers).isEmpty();
    }

    /** The answers that lie below a share by more than chance gives at so many standard errors. */
    public List<Understood> below(double minResponse, int minAnswers, double share, double z) {
        return answers(minResponse, minAnswers).stream()
                .filter(answer -> answer.answers().upper(z) < share)
                .toList();
    }

    /**
     * The questions of the newest survey that were asked a year before as well, beside the newest survey dated so many days
     * before it.
     */
    public List<UnderstandingDrop> sinceYearBefore(double minResponse, int minAnswers, int minDays, int maxDays) {
        Survey now = newest(minResponse);
        Survey before = now == null ? null : yearBefore(now, minResponse, minDays, maxDays);
        if (now == null || before == null) {
            return List.of();
        }
        Map<String, Understood> earlier =
                answers(before, minAnswers).stream().collect(Collectors.toMap(Understood::key, Function.identity()));
        return answers(now, minAnswers).stream()
                .filter(answer -> earlier.containsKey(answer.key()))
                .map(answer -> new UnderstandingDrop(earlier.get(answer.key()), answer))
                .toList();
    }

    /** Whether there is such a question. */
    public boolean yearBeforeKnown(double minResponse, int minAnswers, int minDays, int maxDays) {
        return !sinceYearBefore(minResponse, minAnswers, minDays, maxDays).isEmpty();
    }

    /** What people know of the strategy (before) beside why it is so (now), in the newest survey; null where one is missing. */
    public @Nullable ReasonGap reasonGap(double minResponse, int minAnswers) {
        Map<String, Understood> byKey = answers(minResponse, minAnswers).stream()
                .collect(Collectors.toMap(Understood::key, Function.identity()));
        Understood what = byKey.get("WHAT");
        Understood why = byKey.get("WHY");
        return what == null || why == null ? null : new ReasonGap(what, why);
    }
}
