package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyBuilder;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.SurveyKind;
import org.jspecify.annotations.Nullable;

/**
 * Draws surveys and quizzes with around 65 % favourable answers, around ten of them to a question, from around 40 % of those asked;
 * to some questions as many answers as people answered at all, or one more.
 */
final class RandomEngagement {

    private static final int POPULATION = 100;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    RandomEngagement(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    List<Survey> draw(List<String> teams) {
        return IntStream.range(0, dice.oneOf(0, 0, 1, 2, 2))
                .mapToObj(i -> survey("KS" + i, teams))
                .toList();
    }

    private Survey survey(String id, List<String> teams) {
        int responses = dice.oneOf(39, 40, 41, 80);
        SurveyBuilder survey = Survey.builder(
                id,
                dice.maybe(0.5) ? SurveyKind.SURVEY : SurveyKind.QUIZ,
                asOf.minusDays(dice.oneOf(-1, 0, 0, 1, dice.between(1, 90))),
                dice.maybe(0.97) ? POPULATION : responses,
                responses);
        List<SurveyItem> items = new ArrayList<>();
        for (String key : questions()) {
            dice.sometimes(0.7, () -> items.add(item(key, null, responses)));
            dice.sometimes(0.4, () -> items.add(item(key, teams.get(0), responses)));
            dice.sometimes(0.4, () -> items.add(item(key, teams.get(teams.size() - 1), responses)));
        }
        dice.sometimes(0.97, () -> survey.items(order.of(items, SurveyItem[]::new)));
        return survey.build();
    }

    private List<String> questions() {
        return dice.maybe(0.5)
                ? List.of("ENGAGEMENT", "WHAT")
                : dice.some(0.6, List.of("WHAT", "WHY", "ROLE", "CULTURE"));
    }

    private SurveyItem item(String key, @Nullable String team, int responses) {
        int all = dice.oneOf(responses, responses, responses + 1);
        int size = dice.oneOf(9, 10, 11, all, team == null ? all : all / 2);
        return new SurveyItem(key, team, dice.oneOf(0.55, 0.64, 0.65, 0.65, 0.65, 0.66, 0.7, 0.75), size);
    }
}
