package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.OptionScore;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * Draws awards to suppliers whose scores lie around a point apart, records that were changed around the day of a result, and
 * reviews that were due around a month ago.
 */
final class RandomAwards {

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final LocalDate asOf;
    private final List<String> partnerIds;

    RandomAwards(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<String> partnerIds) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.partnerIds = partnerIds;
    }

    List<Fact> draw() {
        if (gaps.missing("decisions")) {
            return List.of();
        }
        List<Fact> drawn = new ArrayList<>();
        IntStream.rangeClosed(1, dice.between(0, 3)).forEach(i -> drawn.add(award("RW" + i)));
        IntStream.rangeClosed(1, dice.between(0, 3)).forEach(i -> {
            LocalDate result = asOf.minusDays(dice.between(20, 100));
            drawn.add(edited("RE" + i, result));
            if (!gaps.missing("reviews") && dice.maybe(0.6)) {
                drawn.add(new Review(
                        "RE" + i,
                        SubjectType.DECISION,
                        "RE" + i,
                        dice.maybe(0.9) ? ReviewKind.POST : ReviewKind.GATE,
                        null,
                        result,
                        null,
                        null,
                        new Rows<>()));
            }
        });
        return drawn;
    }

    private Decision award(String id) {
        int criteria = dice.oneOf(2, 3, 3, 4);
        double level = dice.oneOf(6.0, 8.0);
        Option[] options = {
            option(id + "a", dice.orNull(0.9, () -> dice.oneOf(partnerIds)), criteria, level),
            option(id + "b", null, criteria, level - dice.oneOf(1.0, 2.0, 3.0))
        };
        DecisionBuilder award = Decision.builder(id, DecisionKind.SELECT, asOf.minusDays(dice.between(0, 300)))
                .options(order.of(List.of(options), Option[]::new));
        dice.sometimes(0.9, () -> award.referenceChecks(dice.oneOf(0, 0, 0, 1)));
        dice.sometimes(0.6, () -> award.reversible(dice.maybe(0.3)));
        return award.build();
    }

    private Option option(String id, @Nullable String partnerId, int criteria, double level) {
        List<OptionScore> scores = IntStream.range(0, criteria)
                .mapToObj(
                        i -> OptionScore.of("Criterion " + i, level + (i == 0 ? dice.oneOf(0.0, 1.0, 1.0, 1.5) : 0.0)))
                .toList();
        return new Option(id, "Option " + id, null, partnerId, null, null, new Rows<>(order.of(scores)));
    }

    private Decision edited(String id, LocalDate result) {
        DecisionBuilder decision =
                Decision.builder(id, DecisionKind.OTHER, asOf.minusDays(150)).reversible(dice.maybe(0.1));
        dice.sometimes(0.8, () -> decision.editedOn(dice.around(result)));
        dice.sometimes(0.6, () -> decision.editShare(dice.oneOf(0.09, 0.1, 0.5)));
        dice.sometimes(0.8, () -> decision.expectedOutcome("More guests"));
        dice.sometimes(0.6, () -> decision.reviewOn(dice.around(asOf.minusDays(30))));
        dice.sometimes(0.4, () -> decision.optionCount(dice.oneOf(1, 2)));
        return decision.build();
    }
}
