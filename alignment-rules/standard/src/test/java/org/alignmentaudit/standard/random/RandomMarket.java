package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Horizon;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.LossReason;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityBuilder;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.RejectionCode;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SpendingHistory;

/**
 * Draws around twenty lost deals in each of two spans of 182 days, of which around fifteen of a hundred went to newcomers;
 * how far initiatives reach, with what they spent; and decisions that turned options down.
 */
final class RandomMarket {

    private static final int SPAN_DAYS = 182;

    private final Dice dice;
    private final Gaps gaps;
    private final LocalDate asOf;
    private final boolean reaches;

    RandomMarket(Dice dice, Gaps gaps, LocalDate asOf) {
        this.dice = dice;
        this.gaps = gaps;
        this.asOf = asOf;
        this.reaches = dice.maybe(0.5);
    }

    List<Fact> draw() {
        List<Fact> drawn = new ArrayList<>();
        if (dice.maybe(0.4)) {
            lose(drawn, "N", 0, dice.oneOf(3, 3, 4, 5, 8));
            lose(drawn, "B", SPAN_DAYS, dice.oneOf(1, 2, 2, 3));
        }
        if (!gaps.missing("decisions")) {
            IntStream.rangeClosed(1, dice.between(0, 2)).forEach(i -> drawn.add(refusal("RR" + i)));
        }
        return drawn;
    }

    private void lose(List<Fact> drawn, String prefix, int from, int replaced) {
        int count = dice.oneOf(19, 20, 20, 20, 25);
        for (int i = 0; i < count; i++) {
            int days = dice.maybe(0.05) ? from + dice.oneOf(0, SPAN_DAYS - 1, SPAN_DAYS) : from + dice.between(1, 180);
            LocalDate closed = asOf.minusDays(days);
            LossReason reason = i < replaced
                    ? dice.oneOf(LossReason.NEW_ENTRANT, LossReason.SUBSTITUTE)
                    : dice.oneOf(LossReason.PRICE, LossReason.OTHER);
            OpportunityBuilder deal = Opportunity.builder(prefix + i, "closed", closed.minusDays(30))
                    .closedOn(closed)
                    .outcome(dice.maybe(0.99) ? OpportunityOutcome.LOST : OpportunityOutcome.WON);
            dice.sometimes(0.99, () -> deal.lossReason(reason));
            drawn.add(deal.build());
        }
    }

    private Decision refusal(String id) {
        RejectionCode[] codes = {RejectionCode.CANNIBALISATION, RejectionCode.CANNIBALISATION, RejectionCode.COST, null
        };
        Option[] options = IntStream.range(0, dice.between(1, 3))
                .mapToObj(i -> new Option(id + i, "Option " + i, null, null, null, dice.oneOf(codes), new Rows<>()))
                .toArray(Option[]::new);
        return Decision.builder(id, DecisionKind.SELECT, dice.around(asOf.minusDays(dice.oneOf(10, 364))))
                .options(options)
                .build();
    }

    /** In some portfolios, tells for nearly every initiative how far it reaches. */
    Initiative addTo(Initiative initiative) {
        if (!reaches || dice.maybe(0.02)) {
            return initiative;
        }
        Initiative counted = initiative.spending().actualKnown() || gaps.missing("initiatives.spending")
                ? initiative
                : Altered.with(initiative, "spending", new SpendingHistory(List.of()));
        return Altered.with(
                counted, "horizon", dice.maybe(0.03) ? Horizon.NEW : dice.oneOf(Horizon.CORE, Horizon.ADJACENT));
    }
}
