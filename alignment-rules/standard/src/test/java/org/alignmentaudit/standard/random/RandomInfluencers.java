package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.SubjectType;

/**
 * Draws changes that were noticed around 60, 90 and 364 days ago, answered or not, the decisions that answered them, and
 * decisions to go on with a goal or to change course.
 */
final class RandomInfluencers {

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final LocalDate asOf;
    private final List<String> goalIds;

    RandomInfluencers(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<String> goalIds) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.goalIds = goalIds;
    }

    List<Fact> draw() {
        List<Fact> drawn = new ArrayList<>();
        List<Decision> answers = new ArrayList<>();
        if (!gaps.missing("decisions")) {
            IntStream.rangeClosed(1, dice.between(0, 4)).forEach(i -> answers.add(answer("RA" + i)));
            drawn.addAll(answers);
            drawn.addAll(dice.upTo(dice.maybe(0.3) ? 2 : 0, () -> pivot("RP" + dice.between(1, 999_999))));
            drawn.addAll(dice.some(0.15, goalIds).stream().map(this::holding).toList());
        }
        boolean disrupted = dice.maybe(0.5);
        IntStream.rangeClosed(1, dice.between(0, 7)).forEach(i -> drawn.add(influencer("F" + i, answers, disrupted)));
        return drawn;
    }

    private Influencer influencer(String id, List<Decision> answers, boolean disrupted) {
        LocalDate day = dice.maybe(0.6)
                ? dice.around(asOf.minusDays(dice.oneOf(60, 90, 90, 363)))
                : asOf.minusDays(dice.between(0, 500));
        InfluencerKind kind = disrupted ? InfluencerKind.DISRUPTION : InfluencerKind.EXTERNAL;
        return new Influencer(
                id,
                dice.orNull(0.5, () -> "Change " + id),
                dice.maybe(0.8) ? kind : InfluencerKind.INTERNAL,
                day,
                dice.maybe(0.6) ? Level.HIGH : dice.word(Level.class),
                order.of(dice.some(0.5, goalIds)),
                answers.isEmpty()
                        ? null
                        : dice.orNull(0.75, () -> dice.oneOf(answers).id()));
    }

    private Decision answer(String id) {
        return Decision.builder(id, DecisionKind.OTHER, asOf.minusDays(dice.between(-3, 300)))
                .build();
    }

    private Decision pivot(String id) {
        return Decision.builder(id, DecisionKind.PIVOT, dice.around(asOf.minusDays(dice.oneOf(20, 364))))
                .build();
    }

    private Decision holding(String goalId) {
        DecisionBuilder decision = Decision.builder(
                "RH" + goalId,
                dice.maybe(0.9) ? DecisionKind.CONTINUE : DecisionKind.OTHER,
                dice.around(asOf.minusDays(90)));
        if (dice.maybe(0.5)) {
            decision.subjectType(SubjectType.GOAL).subjectId(goalId);
        } else {
            decision.goalIds(goalId);
        }
        dice.sometimes(gaps.missing("decisions.rationale") ? 0 : 0.8, () -> decision.rationale("Still right"));
        return decision.build();
    }
}
