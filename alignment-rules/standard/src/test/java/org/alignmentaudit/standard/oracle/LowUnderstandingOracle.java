package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.SurveyKind;
import org.alignmentaudit.portfolio.Portfolio;

/** HU-01: few people say that they know what the strategy is, why, or what they add to it. */
final class LowUnderstandingOracle implements Oracle {

    private static final double Z = 1.96;
    private static final List<String> QUESTIONS = List.of("WHAT", "WHY", "ROLE");

    @Override
    public String rule() {
        return "HU-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("surveys.items")) {
            Optional<Survey> newest = newest(portfolio, survey -> true);
            newest.ifPresent(survey -> {
                Map<String, double[]> now = answers(survey);
                Map<String, double[]> before = newest(portfolio, other -> aYearBefore(other, survey))
                        .map(LowUnderstandingOracle::answers)
                        .orElse(Map.of());
                String id = portfolio.organization().id();
                if (now.values().stream().anyMatch(answer -> bound(answer, 1) < 0.65)) {
                    firing.add(SubjectType.ORGANIZATION, id, "a");
                }
                if (now.keySet().stream()
                        .anyMatch(key -> before.containsKey(key) && fell(before.get(key), now.get(key)))) {
                    firing.add(SubjectType.ORGANIZATION, id, "b");
                }
                if (now.containsKey("WHAT")
                        && now.containsKey("WHY")
                        && atLeast(now.get("WHAT")[0], now.get("WHY")[0], "0.15")) {
                    firing.add(SubjectType.ORGANIZATION, id, "c");
                }
            });
        }
        return firing.bySubject();
    }

    private static Optional<Survey> newest(Portfolio portfolio, Predicate<Survey> which) {
        return portfolio.surveys().stream()
                .filter(survey -> survey.kind() == SurveyKind.SURVEY)
                .filter(survey -> survey.items().list().stream().anyMatch(item -> QUESTIONS.contains(item.key())))
                .filter(survey -> survey.population() > 0 && survey.responses() * 10 >= survey.population() * 4)
                .filter(which)
                .max(Comparator.comparing(Survey::date).thenComparing(Survey::id));
    }

    private static boolean aYearBefore(Survey other, Survey survey) {
        long days = DAYS.between(other.date(), survey.date());
        return days >= 300 && days <= 430;
    }

    /** Share and number of answers, by question. */
    private static Map<String, double[]> answers(Survey survey) {
        Map<String, double[]> answers = new TreeMap<>();
        for (String question : QUESTIONS) {
            List<SurveyItem> rows = survey.items().list().stream()
                    .filter(item -> item.key().equals(question))
                    .toList();
            List<SurveyItem> ofAll =
                    rows.stream().filter(item -> item.teamId() == null).toList();
            List<SurveyItem> counted = ofAll.isEmpty() ? rows : ofAll;
            int size = counted.stream().mapToInt(SurveyItem::sampleSize).sum();
            BigDecimal favourable = counted.stream()
                    .map(item -> BigDecimal.valueOf(item.favourable()).multiply(BigDecimal.valueOf(item.sampleSize())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (size >= 10) {
                double share = favourable
                        .divide(BigDecimal.valueOf(size), 16, RoundingMode.HALF_EVEN)
                        .doubleValue();
                answers.put(question, new double[] {share, size});
            }
        }
        return answers;
    }

    /** Wilson's score interval. */
    private static double bound(double[] answer, int side) {
        double p = answer[0];
        double n = answer[1];
        double root = Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return (p + Z * Z / (2 * n) + side * Z * root) / (1 + Z * Z / n);
    }

    private static boolean fell(double[] before, double[] now) {
        double squares = Math.pow(before[0] - bound(before, -1), 2) + Math.pow(bound(now, 1) - now[0], 2);
        return atLeast(before[0], now[0], "0.1") && before[0] - now[0] - Math.sqrt(squares) > 0;
    }

    private static boolean atLeast(double higher, double lower, String gap) {
        return BigDecimal.valueOf(higher).subtract(BigDecimal.valueOf(lower)).compareTo(new BigDecimal(gap)) >= 0;
    }
}
