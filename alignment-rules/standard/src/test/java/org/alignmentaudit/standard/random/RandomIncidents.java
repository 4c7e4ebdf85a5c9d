package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Incident;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;

/**
 * Draws an incident, those of its kind before it, and those of a kind that cost around as much; with spending against the first
 * kind that around trebles within 60 days, or a day later.
 */
final class RandomIncidents {

    private static final int WINDOW_DAYS = 60;
    private static final int YEAR_DAYS = 365;
    private static final String KIND = "outage";
    private static final String OTHER = "theft";

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final List<Fact> incidents = new ArrayList<>();

    RandomIncidents(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    /** The incidents drawn with the initiatives. */
    List<Fact> incidents() {
        return incidents;
    }

    /** Initiatives against them, in some portfolios. */
    List<Initiative> draw() {
        if (dice.maybe(0.55)) {
            return List.of();
        }
        LocalDate day =
                asOf.minusDays(dice.oneOf(dice.around(WINDOW_DAYS), 100, 200, 200, 300, dice.around(YEAR_DAYS - 1)));
        happened(KIND, day, dice.maybe(0.9) ? dice.oneOf(Level.LOW, Level.MEDIUM) : Level.HIGH, Money.of(100));
        past(dice.oneOf(0, 0, 1), day, asOf.minusDays(YEAR_DAYS - 1L));
        past(dice.oneOf(0, 0, 1, 2), asOf.minusDays(3L * YEAR_DAYS), asOf.minusDays(YEAR_DAYS));
        int others = dice.between(0, 2) + 1;
        Money loss = dice.oneOf(Money.of(100), Money.of(900), Money.of(900), dice.around(Money.of(100)));
        IntStream.range(0, others)
                .forEach(i ->
                        happened(OTHER, asOf.minusDays(dice.oneOf(20, 500, 900, 1_094, 1_095)), Level.MEDIUM, loss));
        List<Initiative> answers = new ArrayList<>();
        answers.add(answer(day));
        dice.sometimes(
                0.15,
                () -> answers.add(Initiative.builder("JN2", "Guards", InitiativeType.PROJECT, InitiativeStatus.DONE)
                        .mitigates(OTHER)
                        .build()));
        return answers;
    }

    private void past(int count, LocalDate first, LocalDate last) {
        IntStream.range(0, count)
                .forEach(i -> happened(KIND, dice.between(first, last), Level.LOW, Money.of(dice.oneOf(0, 10))));
    }

    private void happened(String kind, LocalDate day, Level severity, Money loss) {
        incidents.add(new Incident("I" + incidents.size(), day, kind, severity, dice.orNull(0.95, () -> loss)));
    }

    private Initiative answer(LocalDate day) {
        Spend[] rows = {
            Spend.actual(day.minusDays(dice.oneOf(1, 30, 30, WINDOW_DAYS, WINDOW_DAYS + 1)), Money.of(10)),
            Spend.actual(day, Money.of(5)),
            Spend.actual(day.plusDays(dice.oneOf(1, 30, 30, WINDOW_DAYS, WINDOW_DAYS + 1)), dice.around(Money.of(30)))
        };
        return Initiative.builder("JN1", "Second line", InitiativeType.PROJECT, InitiativeStatus.DONE)
                .mitigates(dice.maybe(0.95) ? KIND : "Outage")
                .spending(order.of(List.of(rows), Spend[]::new))
                .build();
    }
}
