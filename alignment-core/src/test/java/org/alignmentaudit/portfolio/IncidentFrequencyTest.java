package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Incident;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How often things go wrong, beside what is spent against it. */
class IncidentFrequencyTest {

    private static Incident incident(String id, int daysAgo, String kind, Level severity, @Nullable Integer loss) {
        return new Incident(id, daysAgo(daysAgo), kind, severity, loss == null ? null : Money.of(loss));
    }

    private static Incident theft(String id, int daysAgo) {
        return incident(id, daysAgo, "theft", Level.LOW, 50);
    }

    private static Initiative against(String kind, Spend... rows) {
        return initiative("I", InitiativeStatus.DONE)
                .mitigates(kind, kind)
                .spending(rows)
                .build();
    }

    private static Spend spend(int daysAgo, int amount) {
        return Spend.actual(daysAgo(daysAgo), Money.of(amount));
    }

    private static IncidentFrequency of(Fact... facts) {
        return portfolio(facts).profile().estimates().incidentFrequency();
    }

    private static MitigationRise rise(Fact... facts) {
        return of(facts).rises(100, 10).get(0);
    }

    @Test
    void comparesTheDaysBeforeAndAfterAndLeavesTheDayItselfOut() {
        MitigationRise rise = rise(
                theft("A", 20),
                against(
                        "theft",
                        spend(31, 1000),
                        spend(30, 2),
                        spend(21, 3),
                        spend(20, 1000),
                        spend(19, 4),
                        spend(10, 11),
                        spend(9, 1000)));

        assertThat(rise.before()).isEqualTo(Money.of(5));
        assertThat(rise.after()).isEqualTo(Money.of(15));
        assertThat(rise.times()).isEqualTo(3);
        assertThat(rise.atLeast(3)).isTrue();
        assertThat(rise.atLeast(3.01)).isFalse();
    }

    @Test
    void daysThatAreNotOverOrWithoutSpendingBeforeTellNothing() {
        assertThat(of(theft("A", 9), against("theft", spend(12, 1))).rises(100, 10))
                .isNull();
        assertThat(of(theft("A", 10), against("theft", spend(12, 1))).rises(100, 10))
                .hasSize(1);
        assertThat(of(theft("A", 20), against("theft", spend(12, 1))).rises(100, 10))
                .isNull();
        assertThat(of(theft("A", 20), against("fire", spend(22, 1))).rises(100, 10))
                .isNull();
    }

    @Test
    void onlyIncidentsOfTheNewestSpanAreFollowed() {
        assertThat(of(theft("A", 99), against("theft", spend(100, 1))).rises(100, 10))
                .hasSize(1);
        assertThat(of(theft("A", 100), against("theft", spend(101, 1))).rises(100, 10))
                .isNull();
    }

    @Test
    void countsThreeSpans() {
        MitigationRise rise = rise(
                theft("A", 20),
                theft("B", 99),
                theft("C", 100),
                theft("D", 299),
                theft("E", 300),
                against("theft", spend(21, 1)));

        assertThat(rise.recent()).isEqualTo(2);
        assertThat(rise.earlier()).isEqualTo(2);
        assertThat(rise.usual()).isEqualTo(1);
        assertThat(rise.loss()).isEqualTo(Money.of(200));
        assertThat(rise.unchanged(1)).isTrue();
        assertThat(rise.unchanged(0)).isFalse();
    }

    @Test
    void namesTheCostliestKindThatNothingIsDoneAgainst() {
        MitigationRise rise = rise(
                theft("A", 20),
                incident("B", 30, "fire", Level.LOW, 900),
                incident("C", 30, "leak", Level.LOW, 60),
                incident("D", 40, "leak", Level.LOW, null),
                incident("E", 30, "frost", Level.LOW, 60),
                initiative("J").mitigates("fire").build(),
                against("theft", spend(21, 1)));

        assertThat(rise.bigger()).isEqualTo("frost");
        assertThat(rise.biggerLoss()).isEqualTo(Money.of(60));
        assertThat(rise.biggerLeftAlone()).isTrue();
    }

    @Test
    void anEqualLossIsNotBigger() {
        MitigationRise rise =
                rise(theft("A", 20), incident("B", 30, "leak", Level.LOW, 50), against("theft", spend(21, 1)));

        assertThat(rise.bigger()).isNull();
        assertThat(rise.biggerLoss()).isNull();
        assertThat(rise.biggerLeftAlone()).isFalse();
    }

    @Test
    void anUnknownLossOfItsKindLeavesItOpen() {
        Fact[] known = {theft("A", 20), incident("B", 300, "theft", Level.LOW, null), against("theft", spend(21, 1))};
        Fact[] unknown = {theft("A", 20), incident("B", 299, "theft", Level.LOW, null), against("theft", spend(21, 1))};

        assertThat(of(known).rises(100, 10)).hasSize(1);
        assertThat(of(unknown).rises(100, 10)).isNull();
    }

    @Test
    void tellsHowBadItWas() {
        MitigationRise grave = rise(incident("A", 20, "theft", Level.HIGH, 1), against("theft", spend(21, 1)));
        MitigationRise other =
                rise(theft("A", 20), incident("B", 200, "theft", Level.HIGH, 1), against("theft", spend(21, 1)));

        assertThat(grave.grave()).isTrue();
        assertThat(other.grave()).isFalse();
        assertThat(other.severe()).isTrue();
        assertThat(rise(theft("A", 20), against("theft", spend(21, 1))).severe())
                .isFalse();
    }

    @Test
    void tellsWhetherTheRecordsSuffice() {
        IncidentFrequency recent = of(
                theft("A", 20),
                theft("B", 199),
                initiative("I").mitigates("theft").build());

        assertThat(recent.reachesBack(100)).isFalse();
        assertThat(of(theft("A", 200)).reachesBack(100)).isTrue();
        assertThat(recent.spendingComplete("theft")).isFalse();
        assertThat(of(against("theft")).spendingComplete("theft")).isTrue();
    }

    @Test
    void hoursDoNotTellWhatWasSpent() {
        Spend hours = new Spend(daysAgo(9), null, null, null, 8.0, null);

        assertThat(of(against("theft", hours)).spendingComplete("theft")).isFalse();
        assertThat(of(against("theft", hours, spend(8, 1))).spendingComplete("theft"))
                .isTrue();
    }
}
