package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Horizon;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How much of the spending goes into what is new. */
class ExplorationTest {

    private static InitiativeBuilder spending(String id, int amount) {
        return initiative(id).spending(Spend.actual(daysAgo(9), Money.of(amount)));
    }

    private static @Nullable Exploration of(Fact... facts) {
        return portfolio(facts).profile().explorations().within(10);
    }

    @Test
    void tellsWhatIsNewAndWhatIsUnknown() {
        Exploration exploration = of(
                spending("A", 90).horizon(Horizon.CORE).build(),
                spending("B", 4).horizon(Horizon.NEW).build(),
                spending("C", 6).build());

        assertThat(exploration).isEqualTo(new Exploration(Money.of(100), Money.of(4), Money.of(6)));
        assertThat(exploration.below(0.10)).isFalse();
        assertThat(exploration.below(0.11)).isTrue();
        assertThat(exploration.tells(0.04)).isTrue();
        assertThat(exploration.tells(0.05)).isFalse();
    }

    @Test
    void nothingSpentOrSpendingUnknownTellsNothing() {
        assertThat(of(initiative("A").spending().build())).isNull();
        assertThat(of(initiative("A").build(), spending("B", 4).build())).isNull();
    }

    @Test
    void hoursDoNotTellWhatWasSpent() {
        Spend hours = new Spend(daysAgo(9), null, null, null, 80.0, null);

        assertThat(of(
                        initiative("A").horizon(Horizon.NEW).spending(hours).build(),
                        spending("B", 100).horizon(Horizon.CORE).build()))
                .isNull();
    }

    @Test
    void isAddedUpOnceForSoManyDays() {
        Explorations explorations =
                portfolio(spending("A", 5).build()).profile().explorations();

        assertThat(explorations.within(10)).isNotNull().isSameAs(explorations.within(10));
        assertThat(explorations.within(9)).isNull();
    }

    @Test
    void aShareIsKnownWhereTheSpendingTellsIt() {
        Explorations explorations = portfolio(
                        spending("A", 96).horizon(Horizon.CORE).build(),
                        spending("B", 4).build())
                .profile()
                .explorations();

        assertThat(explorations.known(10, 0.04)).isFalse();
        assertThat(explorations.known(10, 0.05)).isTrue();
        assertThat(explorations.known(9, 0.05)).isFalse();
    }
}
