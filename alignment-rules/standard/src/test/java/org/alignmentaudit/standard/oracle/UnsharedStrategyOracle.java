package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * KP-02: in the newest survey or quiz too few answers on the strategy are favourable.
 *
 * <p>Read so: of a survey that 40 % answered, the question ENGAGEMENT where it has ten answers, else the mean of those of WHAT,
 * WHY and ROLE that have; each of them counts the same.
 */
final class UnsharedStrategyOracle implements Oracle {

    private static final BigDecimal LIMIT = new BigDecimal("0.65");
    private static final BigDecimal FEWEST_ANSWERS = BigDecimal.TEN;

    /** A share as a fraction. */
    private record Share(BigDecimal favourable, BigDecimal answers) {

        Share plus(Share other) {
            return new Share(
                    favourable.multiply(other.answers).add(other.favourable.multiply(answers)),
                    answers.multiply(other.answers));
        }

        boolean below(BigDecimal limit) {
            return favourable.compareTo(limit.multiply(answers)) < 0;
        }
    }

    @Override
    public String rule() {
        return "KP-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("surveys.items")) {
            portfolio.surveys().stream()
                    .filter(survey -> survey.population() > 0 && survey.responses() * 10 >= survey.population() * 4)
                    .filter(survey -> !counted(survey).isEmpty())
                    .max(Comparator.comparing(Survey::date).thenComparing(Survey::id))
                    .filter(UnsharedStrategyOracle::meanBelowLimit)
                    .ifPresent(survey -> firing.add(
                            SubjectType.ORGANIZATION, portfolio.organization().id()));
        }
        return firing.bySubject();
    }

    private static boolean meanBelowLimit(Survey survey) {
        List<Share> shares = counted(survey);
        return shares.stream()
                .reduce(Share::plus)
                .filter(sum -> sum.below(LIMIT.multiply(BigDecimal.valueOf(shares.size()))))
                .isPresent();
    }

    private static List<Share> counted(Survey survey) {
        List<Share> engagement = shares(survey, "ENGAGEMENT");
        return engagement.isEmpty() ? shares(survey, "WHAT", "WHY", "ROLE") : engagement;
    }

    /** Of the questions that have enough answers. */
    private static List<Share> shares(Survey survey, String... questions) {
        return Stream.of(questions)
                .map(question -> share(survey, question))
                .filter(share -> share.answers.compareTo(FEWEST_ANSWERS) >= 0)
                .toList();
    }

    private static Share share(Survey survey, String question) {
        List<SurveyItem> rows = survey.items().list().stream()
                .filter(item -> item.key().equals(question))
                .toList();
        List<SurveyItem> ofAll =
                rows.stream().filter(item -> item.teamId() == null).toList();
        BigDecimal favourable = BigDecimal.ZERO;
        BigDecimal answers = BigDecimal.ZERO;
        for (SurveyItem item : ofAll.isEmpty() ? rows : ofAll) {
            BigDecimal size = BigDecimal.valueOf(item.sampleSize());
            favourable = favourable.add(size.multiply(BigDecimal.valueOf(item.favourable())));
            answers = answers.add(size);
        }
        return new Share(favourable, answers);
    }
}
