package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Audience;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.Session;
import org.alignmentaudit.facts.SessionKind;
import org.alignmentaudit.facts.Tool;
import org.alignmentaudit.facts.ToolKind;
import org.alignmentaudit.facts.Training;
import org.alignmentaudit.facts.TrainingKind;
import org.alignmentaudit.facts.Value;

/**
 * Tells what is done for better decisions: somebody challenges around half of them, around three of ten follow a principle;
 * around half of the leaders were trained within around 24 months; sessions of around 90 days ago and tools used around a year
 * ago.
 */
final class RandomSafeguards {

    private static final int YEAR_DAYS = 365;
    private static final int QUARTER_DAYS = 90;
    private static final int MONTHS = 24;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final double challenged;
    private final double guided;

    RandomSafeguards(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        this.challenged = dice.oneOf(0.0, 0.5, 0.6, 0.9);
        this.guided = dice.oneOf(0.0, 0.25, 0.3, 0.3, 0.35, 0.8);
    }

    Decision addTo(Decision decision, List<String> valueIds) {
        Decision guidedOne = !valueIds.isEmpty() && dice.maybe(guided)
                ? Altered.with(decision, "principleIds", List.of(dice.oneOf(valueIds)))
                : decision;
        return guidedOne.participants().any() && dice.maybe(challenged) ? challenged(guidedOne) : guidedOne;
    }

    /** A member gets the part. */
    private Decision challenged(Decision decision) {
        List<Participant> people = new ArrayList<>(decision.participants().list());
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).role() == ParticipantRole.MEMBER) {
                people.set(i, Altered.with(people.get(i), "role", ParticipantRole.CHALLENGER));
                break;
            }
        }
        return Altered.with(decision, "participants", new Rows<>(order.of(people)));
    }

    List<Value> values() {
        return IntStream.rangeClosed(1, dice.oneOf(0, 1, 2))
                .mapToObj(i -> Value.of("JV" + i, "Principle " + i, Enforcement.GUIDE))
                .toList();
    }

    List<Training> trainings() {
        return IntStream.range(0, dice.oneOf(0, 1, 1, 2, 3))
                .mapToObj(i -> new Training(
                        "JT" + i,
                        dice.maybe(0.9) ? TrainingKind.BIAS : TrainingKind.CHANGE,
                        dice.orNull(0.95, () -> dice.maybe(0.9) ? Audience.LEADERS : Audience.STAFF),
                        dice.maybe(0.5) ? dice.around(asOf.minusMonths(MONTHS)) : asOf.minusDays(dice.between(0, 600)),
                        dice.oneOf(4, 5, 5, 6, 9),
                        dice.maybe(0.95) ? 10 : 0))
                .toList();
    }

    List<Session> sessions() {
        return dice.maybe(0.4)
                ? List.of()
                : List.of(Session.of("JS", dice.around(asOf.minusDays(QUARTER_DAYS)), dice.word(SessionKind.class)));
    }

    List<Tool> tools() {
        if (dice.maybe(0.3)) {
            return List.of();
        }
        boolean complete = dice.maybe(0.6);
        List<Tool> tools = new ArrayList<>();
        for (ToolKind kind : dice.some(complete ? 1.0 : 0.8, List.of(ToolKind.values()))) {
            int daysAgo = dice.maybe(0.15) ? YEAR_DAYS : dice.oneOf(YEAR_DAYS - 1, dice.between(0, YEAR_DAYS - 2));
            tools.add(Tool.of("JL" + tools.size(), kind, asOf.minusDays(daysAgo)));
        }
        return tools;
    }
}
