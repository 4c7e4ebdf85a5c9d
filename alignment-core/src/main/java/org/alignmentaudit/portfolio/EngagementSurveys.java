package org.alignmentaudit.portfolio;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Survey;
import org.jspecify.annotations.Nullable;

/**
 * The surveys and quizzes that ask people how far they share the strategy: the question on engagement where it was asked,
 * else those on what the strategy is, why it is so, and what they add to it. Immutable and thread-safe.
 */
final class EngagementSurveys {

    private static final String ENGAGEMENT = "ENGAGEMENT";

    private final List<Survey> newestFirst;

    EngagementSurveys(Portfolio portfolio) {
        newestFirst = portfolio.surveys().stream()
                .sorted(Understanding.BY_DAY.reversed())
                .toList();
    }

    /** Of the newest one that enough people answered; null where there is none. */
    @Nullable Engagement newest(double minResponse, int minAnswers, double minFavourable, double margin) {
        List<Survey> counted = newestFirst.stream()
                .filter(survey -> Understanding.answeredBy(survey, minResponse))
                .filter(survey -> !answers(survey, minAnswers).isEmpty())
                .toList();
        return counted.isEmpty()
                ? null
                : of(
                        counted.get(0),
                        answers(counted.get(0), minAnswers),
                        counted.stream()
                                .skip(1)
                                .map(survey -> answers(survey, minAnswers))
                                .toList(),
                        minFavourable,
                        margin);
    }

    private static Engagement of(
            Survey survey, List<Understood> answers, List<List<Understood>> before, double limit, double margin) {
        List<String> asked = keys(answers);
        Double previous = before.stream()
                .filter(others -> keys(others).equals(asked))
                .findFirst()
                .map(others ->
                        Exactly.mean(others.stream().map(Understood::share).toList()))
                .orElse(null);
        double response = (double) survey.responses() / survey.population();
        return new Engagement(survey.kind(), survey.id(), survey.date(), response, answers, previous, limit, margin);
    }

    private static List<String> keys(List<Understood> answers) {
        return answers.stream().map(Understood::key).toList();
    }

    private static List<Understood> answers(Survey survey, int minAnswers) {
        List<Understood> engagement = answers(survey, List.of(ENGAGEMENT), minAnswers);
        return engagement.isEmpty() ? answers(survey, Understanding.KEYS, minAnswers) : engagement;
    }

    private static List<Understood> answers(Survey survey, List<String> keys, int minAnswers) {
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(Understanding.pooled(survey, key)))
                .filter(answer -> answer.answers().size() >= minAnswers)
                .toList();
    }
}
