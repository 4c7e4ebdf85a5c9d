package org.alignmentaudit.standard.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Member;
import org.alignmentaudit.facts.Rows;

/** In some portfolios, tells for every initiative who works on it, so that the median person is on four or five, or nearly. */
final class RandomCrews {

    private static final double CHANCE = 0.3;

    private final Dice dice;
    private final Order order;
    private final boolean told;
    private final List<String> people;

    RandomCrews(Dice dice, Order order) {
        this.dice = dice;
        this.order = order;
        told = dice.maybe(CHANCE);
        people = IntStream.rangeClosed(1, dice.between(4, 8))
                .mapToObj(i -> "P" + i)
                .toList();
    }

    Initiative addTo(Initiative initiative) {
        if (!told || dice.maybe(0.01)) {
            return initiative;
        }
        List<Member> members = dice.some(0.33, people).stream()
                .map(person -> new Member(person, null))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!members.isEmpty()) {
            dice.sometimes(0.05, () -> members.add(new Member(members.get(0).personId(), 0.5)));
        }
        return Altered.with(initiative, "members", new Rows<>(order.of(members)));
    }
}
