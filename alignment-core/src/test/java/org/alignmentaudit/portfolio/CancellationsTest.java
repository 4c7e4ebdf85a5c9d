package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the initiatives that were cancelled did beside those that were kept. */
class CancellationsTest {

    private static StatusReport report(int daysAgo, Band band, @Nullable Double cpi) {
        return new StatusReport(daysAgo(daysAgo), band, RatingScale.FIVE, null, cpi, null, null, null, null, null);
    }

    private static Initiative work(String id, InitiativeStatus status, double cpi) {
        return initiative(id, status)
                .goalLinks(GoalLink.to("G"))
                .statusReports(report(9, Band.AMBER, cpi))
                .build();
    }

    private static Goal goal(GoalStatus status) {
        return Goal.builder("G", "More bread", status).build();
    }

    private static Cancellations of(Fact... facts) {
        return portfolio(facts).profile().habits().cancellations();
    }

    @Test
    void keptAreTheActiveThePausedAndTheDone() {
        CancelledAndKept compared = of(
                        goal(GoalStatus.ACTIVE),
                        work("A", InitiativeStatus.ACTIVE, 0.7),
                        work("B", InitiativeStatus.PAUSED, 0.8),
                        work("C", InitiativeStatus.DONE, 0.9),
                        work("D", InitiativeStatus.APPROVED, 0.1),
                        work("E", InitiativeStatus.IDEA, 0.1),
                        work("X", InitiativeStatus.CANCELLED, 0.8))
                .compared(1);

        assertThat(compared.kept()).extracting(Initiative::id).containsExactly("A", "B", "C");
        assertThat(compared.cancelledIds()).containsExactly("X");
        assertThat(compared.keptMean()).isEqualTo(0.8);
        assertThat(compared.cancelledMean()).isEqualTo(0.8);
        assertThat(compared.cancelledNoWorse()).isTrue();
    }

    /** A third of 0.7 + 0.8 + 0.9 is 0.8, and of 0.7 + 0.8 + 0.89 a little less. */
    @Test
    void comparesTheMeansExactly() {
        Initiative[] kept = {
            work("A", InitiativeStatus.ACTIVE, 0.7), work("B", InitiativeStatus.DONE, 0.8),
        };

        assertThat(of(goal(GoalStatus.ACTIVE), kept[0], kept[1], work("X", InitiativeStatus.CANCELLED, 0.75))
                        .compared(1)
                        .cancelledNoWorse())
                .isTrue();
        assertThat(of(goal(GoalStatus.ACTIVE), kept[0], kept[1], work("X", InitiativeStatus.CANCELLED, 0.7499))
                        .compared(1)
                        .cancelledNoWorse())
                .isFalse();
    }

    @Test
    void theNewestIndexCountsRatedOrNot() {
        Initiative cancelled = initiative("X", InitiativeStatus.CANCELLED)
                .statusReports(report(30, Band.RED, 0.5), report(20, Band.UNRATED, 1.1), report(10, Band.RED, null))
                .build();

        assertThat(of(work("A", InitiativeStatus.ACTIVE, 0.7), goal(GoalStatus.ACTIVE), cancelled)
                        .compared(1)
                        .cancelledMean())
                .isEqualTo(1.1);
    }

    @Test
    void tooFewCannotBeCompared() {
        Cancellations one = of(
                goal(GoalStatus.ACTIVE),
                work("A", InitiativeStatus.ACTIVE, 0.7),
                work("B", InitiativeStatus.ACTIVE, 0.7),
                work("X", InitiativeStatus.CANCELLED, 0.7));

        assertThat(one.compared(1)).isNotNull();
        assertThat(one.compared(2)).isNull();
        assertThat(of().compared(0)).isNull();
    }

    @Test
    void whatServedAGoalThatWasGivenUpIsLeftOut() {
        Cancellations dropped = of(
                goal(GoalStatus.DROPPED),
                work("A", InitiativeStatus.ACTIVE, 0.7),
                work("X", InitiativeStatus.CANCELLED, 0.7));

        assertThat(dropped.compared(1)).isNull();
        assertThat(dropped.strategicExits()).isEqualTo(1);
        assertThat(of(
                                goal(GoalStatus.MET),
                                work("A", InitiativeStatus.ACTIVE, 0.7),
                                work("X", InitiativeStatus.CANCELLED, 0.7))
                        .strategicExits())
                .isZero();
    }

    @Test
    void withoutLinksNobodyKnowsWhy() {
        Initiative unlinked = initiative("X", InitiativeStatus.CANCELLED)
                .statusReports(report(9, Band.RED, 0.7))
                .build();

        assertThat(of(goal(GoalStatus.ACTIVE), unlinked).exitsKnown()).isFalse();
        assertThat(of(goal(GoalStatus.ACTIVE), work("X", InitiativeStatus.CANCELLED, 0.7))
                        .exitsKnown())
                .isTrue();
    }
}
