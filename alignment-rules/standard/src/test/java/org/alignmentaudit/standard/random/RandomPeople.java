package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Feedback;
import org.alignmentaudit.facts.Incentive;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Member;
import org.alignmentaudit.facts.Person;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyBuilder;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.SurveyKind;

/**
 * Draws what people are paid for, what they answer in surveys a year apart, what they say upwards, from which team they come,
 * and whose work initiatives change.
 */
final class RandomPeople {

    private static final int YEAR_DAYS = 365;
    private static final int PEOPLE = 40;

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final LocalDate asOf;
    private final List<String> kpiIds;
    private final List<String> teamIds;
    private final boolean affects;

    RandomPeople(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<String> kpiIds, List<String> teamIds) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.kpiIds = kpiIds;
        this.teamIds = teamIds;
        this.affects = dice.maybe(0.7);
    }

    List<Fact> draw(List<String> decisionIds) {
        List<Fact> drawn = new ArrayList<>();
        if (!gaps.missing("incentives") && !kpiIds.isEmpty()) {
            IntStream.rangeClosed(1, dice.between(0, 5)).forEach(i -> drawn.add(incentive("C" + i)));
        }
        if (!gaps.missing("surveys")) {
            dice.sometimes(0.9, () -> drawn.add(survey("U1", dice.between(0, 60))));
            dice.sometimes(0.7, () -> drawn.add(survey("U2", YEAR_DAYS + dice.between(-70, 130))));
        }
        if (!gaps.missing("feedback")) {
            boolean silent = dice.maybe(0.3);
            int count = dice.oneOf(1, 4, 5, 9, 10, 12);
            int answered = dice.oneOf(0, 50, 90);
            List<String> decided = dice.maybe(0.4) ? decisionIds : List.of();
            IntStream.rangeClosed(1, count).forEach(i -> drawn.add(feedback("V" + i, silent, answered, decided)));
        }
        drawn.addAll(people());
        return drawn;
    }

    private Incentive incentive(String id) {
        String role = dice.oneOf("Manager", "director", "sales", "sales", "Owner");
        return new Incentive(
                id,
                role,
                dice.oneOf(kpiIds),
                dice.oneOf(Direction.UP, Direction.DOWN),
                dice.oneOf(0.5, 0.25, 1.0),
                dice.orNull(0.9, () -> dice.oneOf(2, 4, 5, 20)));
    }

    private Survey survey(String id, int daysAgo) {
        SurveyBuilder survey = Survey.builder(
                id,
                dice.maybe(0.9) ? SurveyKind.SURVEY : SurveyKind.QUIZ,
                asOf.minusDays(daysAgo),
                100,
                dice.oneOf(39, 40, 80, 80));
        List<SurveyItem> items = new ArrayList<>();
        for (String key : dice.some(0.8, List.of("WHAT", "WHY", "ROLE", "CULTURE"))) {
            dice.sometimes(0.6, () -> items.add(SurveyItem.of(key, share(), size())));
            dice.sometimes(0.4, () -> items.add(new SurveyItem(key, dice.oneOf(teamIds), share(), size())));
        }
        dice.sometimes(0.97, () -> survey.items(order.of(items, SurveyItem[]::new)));
        return survey.build();
    }

    private double share() {
        return dice.oneOf(0.3, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9);
    }

    private int size() {
        return dice.oneOf(9, 10, 40, 80, 400);
    }

    private Feedback feedback(String id, boolean silent, int answered, List<String> decided) {
        LocalDate day = asOf.minusDays(silent ? dice.oneOf(90, 91, 200) : dice.oneOf(30, 31, 89, 90, 364, 365, 200));
        LocalDate answer = dice.orNull(answered / 100.0, () -> day.plusDays(dice.between(0, 40)));
        return new Feedback(
                id, day, null, answer, decided.isEmpty() ? null : dice.orNull(0.3, () -> dice.oneOf(decided)));
    }

    private List<Person> people() {
        int most = dice.between(1, 3);
        return IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(i -> new Person(
                        "P" + i,
                        dice.orNull(0.97, () -> teamIds.get(dice.between(0, Math.min(most, teamIds.size()) - 1))),
                        null,
                        null))
                .toList();
    }

    Initiative addTo(Initiative initiative) {
        if (!affects || dice.maybe(0.2)) {
            return initiative;
        }
        Initiative affecting = Altered.with(initiative, "affectedTeams", order.of(dice.some(0.5, teamIds)));
        return affecting.members().any() || dice.maybe(0.4)
                ? affecting
                : Altered.with(affecting, "members", new Rows<>(order.of(List.of(member(1), member(2)))));
    }

    private Member member(int first) {
        return new Member("P" + (first + 2 * dice.between(0, 3)), null);
    }
}
