package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.CommunicationBuilder;
import org.alignmentaudit.facts.SubjectType;

/**
 * Draws what was said about goals and about their namesakes: on the days from which it counts as settled or as long
 * ago and a day to either side, several on one day, to some teams or all, with exactly 70 % of the audience taking
 * note, or one more or less.
 */
final class RandomCommunications {

    private static final int SETTLED_DAYS = 14;
    private static final int LONG_AGO_DAYS = 180;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final List<String> goalIds;
    private final List<String> teamIds;
    private final List<Communication> drawn = new ArrayList<>();

    RandomCommunications(Dice dice, Order order, LocalDate asOf, List<String> goalIds, List<String> teamIds) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        this.goalIds = goalIds;
        this.teamIds = teamIds;
    }

    List<Communication> draw() {
        for (String goal : goalIds) {
            int count = dice.oneOf(0, 1, 1, 2, 3);
            for (int i = 0; i < count; i++) {
                drawn.add(communication(goal));
            }
        }
        return drawn;
    }

    private Communication communication(String goal) {
        String id = Integer.toString(drawn.size() + 1);
        CommunicationBuilder communication = Communication.builder(id, goal, day());
        communication.subjectType(dice.maybe(0.95) ? SubjectType.GOAL : SubjectType.TEAM);
        dice.sometimes(0.8, () -> communication.explainsWhy(dice.maybe(0.75)));
        List<String> told = dice.some(dice.oneOf(0.0, 0.7, 0.9, 1.0, 1.0, 1.0), teamIds);
        List<String> named = dice.maybe(0.8) ? told : dice.some(0.5, told);
        communication.teamIds(order.of(named, String[]::new));
        dice.sometimes(0.8, () -> communication.acknowledgements(order.of(rows(told), Acknowledgement[]::new)));
        return communication.build();
    }

    /** Now and then a day that has one already. */
    private LocalDate day() {
        if (!drawn.isEmpty() && dice.maybe(0.15)) {
            return drawn.get(drawn.size() - 1).date();
        }
        return dice.oneOf(
                dice.around(asOf.minusDays(SETTLED_DAYS)),
                dice.around(asOf.minusDays(SETTLED_DAYS)),
                dice.around(asOf.minusDays(LONG_AGO_DAYS)),
                asOf.minusDays(dice.between(0, 400)),
                asOf.minusDays(dice.between(SETTLED_DAYS, LONG_AGO_DAYS)),
                asOf.minusDays(dice.between(SETTLED_DAYS, LONG_AGO_DAYS)),
                asOf.plusDays(dice.between(0, 30)));
    }

    /** The last team makes up for the others, as far as it can. */
    private List<Acknowledgement> rows(List<String> told) {
        List<Acknowledgement> rows = new ArrayList<>();
        boolean settled = dice.maybe(0.5);
        boolean missing = dice.maybe(0.05);
        int audience = 0;
        int count = 0;
        for (int i = 0; i < told.size(); i++) {
            int people = missing ? 0 : dice.oneOf(1, 2, 3, 5, 10, 10, 20);
            int noted = dice.between(people / 2, people);
            if (settled && i == told.size() - 1) {
                int wanted = (audience + people) * 7 / 10 + dice.between(-1, 1) - count;
                noted = Math.max(0, Math.min(people, wanted));
            }
            audience += people;
            count += noted;
            rows.add(new Acknowledgement(
                    told.get(i), null, noted, people, dice.orNull(0.4, () -> asOf.minusDays(dice.between(0, 99)))));
        }
        return rows;
    }
}
