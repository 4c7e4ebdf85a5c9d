package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityBuilder;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.OpportunityStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What became of deals beside what was said of them. */
class PipelineTest {

    private static OpportunityBuilder opened(String id, int daysAgo) {
        return Opportunity.builder(id, "offer", daysAgo(daysAgo));
    }

    private static OpportunityBuilder closed(String id, int age, int daysAgo, OpportunityOutcome outcome) {
        return opened(id, daysAgo + age).closedOn(daysAgo(daysAgo)).outcome(outcome);
    }

    private static OpportunityStage stage(String stage, int daysAgo, @Nullable Double chance) {
        return new OpportunityStage(stage, daysAgo(daysAgo), chance);
    }

    private static Pipeline of(OpportunityBuilder... deals) {
        return new Pipeline(
                AS_OF, List.of(deals).stream().map(OpportunityBuilder::build).toList());
    }

    @Test
    void aStageCountsWhatPassedThroughItWithAStatedChance() {
        Pipeline deals = of(
                closed("A", 50, 0, OpportunityOutcome.WON).stages(stage("offer", 40, 0.5), stage("talk", 50, 0.2)),
                closed("B", 50, 99, OpportunityOutcome.LOST).stages(stage("offer", 120, 0.7)),
                closed("C", 50, 100, OpportunityOutcome.WON).stages(stage("offer", 120, 0.7)),
                closed("D", 50, 5, OpportunityOutcome.CANCELLED).stages(stage("offer", 20, 0.7)),
                closed("E", 50, 5, OpportunityOutcome.WON).stages(stage("offer", 20, null)),
                opened("F", 50).stages(stage("offer", 20, 0.7)));

        assertThat(deals.stageRates(100, 2, 0)).containsExactly(new StageRate("offer", 2, 1, new BigDecimal("1.2"), 0));
        assertThat(deals.stageRates(100, 1, 0)).hasSize(2);
        assertThat(deals.stageRates(100, 3, 0)).isNull();
    }

    @Test
    void ofADealThatEnteredAgainTheNewestEntryCounts() {
        Pipeline deals = of(closed("A", 50, 5, OpportunityOutcome.WON)
                .stages(stage("offer", 40, 0.5), stage("talk", 30, 0.3), stage("offer", 20, 0.6)));

        assertThat(deals.stageRates(100, 1, 0)).contains(new StageRate("offer", 1, 1, new BigDecimal("0.6"), 0));
    }

    @Test
    void entriesBeforeTheStagesChangedAreLeftOut() {
        Pipeline deals = of(
                closed("A", 90, 5, OpportunityOutcome.WON).stages(stage("offer", 61, 0.5)),
                closed("B", 90, 5, OpportunityOutcome.WON).stages(stage("offer", 60, 0.5)));

        assertThat(deals.stageRates(100, 1, 20260501))
                .containsExactly(new StageRate("offer", 1, 1, new BigDecimal("0.5"), 1));
    }

    @Test
    void theStatedChanceIsHeldAgainstThePartWon() {
        StageRate rate = new StageRate("offer", 20, 9, new BigDecimal("12.0"), 0);

        assertThat(rate.rate()).isEqualTo(0.45);
        assertThat(rate.meanStated()).isEqualTo(0.6);
        assertThat(rate.shortBy(0.15)).isFalse();
        assertThat(rate.shortBy(0.149)).isTrue();
    }

    @Test
    void openDealsTellHowOftenTheirEndWasMoved() {
        Pipeline deals = of(
                opened("A", 9).closePushes(3).amount(Money.of(5)),
                opened("B", 9).closePushes(2),
                opened("C", 9),
                closed("D", 9, 1, OpportunityOutcome.LOST).closePushes(9));
        PushedDeals pushed = deals.pushed(3);

        assertThat(pushed.open()).isEqualTo(2);
        assertThat(pushed.any()).isTrue();
        assertThat(pushed.pushed()).extracting(Opportunity::id).containsExactly("A");
        assertThat(pushed.amount()).isEqualTo(Money.of(5));
        assertThat(deals.pushed(2).amount()).isNull();
        assertThat(deals.pushed(4).any()).isFalse();
    }

    @Test
    void openDealsThatDoNotTellLeaveItOpen() {
        assertThat(of(opened("A", 9)).pushed(3)).isNull();
        assertThat(of().pushed(3)).isEqualTo(new PushedDeals(0, List.of()));
    }

    @Test
    void listsNoMoreThanTwenty() {
        OpportunityBuilder[] many = IntStream.range(0, 25)
                .mapToObj(i -> opened("P" + i, 9).closePushes(5))
                .toArray(OpportunityBuilder[]::new);

        assertThat(of(many).pushed(3).pushed()).hasSize(25);
        assertThat(of(many).pushed(3).listed()).hasSize(20);
    }

    private static Pipeline won(OpportunityBuilder... open) {
        OpportunityBuilder[] deals = {
            closed("W1", 10, 99, OpportunityOutcome.WON),
            closed("W2", 20, 5, OpportunityOutcome.WON),
            closed("W3", 30, 0, OpportunityOutcome.WON),
            closed("W4", 900, 100, OpportunityOutcome.WON),
            closed("L", 900, 5, OpportunityOutcome.LOST)
        };
        return of(Stream.concat(Arrays.stream(deals), Arrays.stream(open)).toArray(OpportunityBuilder[]::new));
    }

    @Test
    void committedDealsAreHeldAgainstTheMedianOfThoseWon() {
        Pipeline deals = won(
                opened("A", 40).commit(true),
                opened("B", 41).commit(true).amount(Money.of(7)),
                opened("C", 99).commit(false),
                opened("D", 99));
        AgedDeals aged = deals.aged(100, 3, 2.0);

        assertThat(aged.won()).isEqualTo(3);
        assertThat(aged.medianDays()).isEqualTo(20);
        assertThat(aged.committed()).isEqualTo(2);
        assertThat(aged.any()).isTrue();
        assertThat(aged.aged()).extracting(deal -> deal.deal().id()).containsExactly("B");
        assertThat(aged.oldestDays()).isEqualTo(41);
        assertThat(aged.amount()).isEqualTo(Money.of(7));
        assertThat(deals.aged(100, 3, 1.9).listed())
                .extracting(deal -> deal.deal().id())
                .containsExactly("B", "A");
        assertThat(deals.aged(100, 4, 2.0)).isNull();
    }

    @Test
    void withoutAMedianOrACommitmentNothingIsTold() {
        assertThat(won(opened("A", 99)).aged(100, 3, 2.0)).isNull();
        assertThat(won().aged(100, 3, 2.0).any()).isFalse();
        assertThat(of(closed("W", 0, 5, OpportunityOutcome.WON), opened("A", 99).commit(true))
                        .aged(100, 1, 2.0))
                .isNull();
        assertThat(of(opened("A", 99).commit(true)).aged(100, 0, 2.0)).isNull();
    }
}
