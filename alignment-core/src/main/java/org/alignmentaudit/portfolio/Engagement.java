package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.SurveyKind;
import org.jspecify.annotations.Nullable;

/**
 * How favourably people answered the newest survey or quiz on how far they share the strategy.
 *
 * @param kind how they were asked
 * @param surveyId the survey
 * @param surveyedOn its day
 * @param responseShare share of those asked who answered, 0 to 1
 * @param answers the answers that count, one for each question, at least one
 * @param previous the value of the survey before that asked the same; null where there is none
 * @param limit share that is asked for
 * @param margin so near above the limit it should be watched
 */
public record Engagement(
        SurveyKind kind,
        String surveyId,
        LocalDate surveyedOn,
        double responseShare,
        List<Understood> answers,
        @Nullable Double previous,
        double limit,
        double margin)
        implements Reading {

    /** Copies the list. */
    public Engagement {
        answers = List.copyOf(answers);
    }

    @Override
    public boolean known() {
        return true;
    }

    /** Mean of the favourable shares of the questions. */
    @Override
    public Double value() {
        return share();
    }

    private double share() {
        return Exactly.mean(answers.stream().map(Understood::share).toList());
    }

    @Override
    public boolean poor() {
        return share() < limit;
    }

    @Override
    public boolean watched() {
        return !poor() && Exactly.lessApart(share(), limit, margin);
    }

    /** Fewest answers to one of the questions. */
    @Override
    public Integer sampleSize() {
        return answers.stream()
                .mapToInt(answer -> answer.answers().size())
                .min()
                .orElseThrow();
    }

    /** Number of favourable answers, where one question counts. */
    @Override
    public @Nullable Double numerator() {
        return answers.size() == 1 ? (double) Math.round(share() * sampleSize()) : null;
    }

    @Override
    public @Nullable Double denominator() {
        return answers.size() == 1 ? (double) sampleSize() : null;
    }

    /** The questions that count. */
    public List<String> questions() {
        return answers.stream().map(Understood::key).toList();
    }
}
