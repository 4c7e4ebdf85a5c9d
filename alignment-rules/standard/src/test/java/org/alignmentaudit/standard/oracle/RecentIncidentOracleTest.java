package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Incident;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-09 fires. */
class RecentIncidentOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new RecentIncidentOracle().firing(portfolio(facts)));
    }

    private static Incident incident(String id, int daysAgo, String kind, Level severity, int loss) {
        return new Incident(id, daysAgo(daysAgo), kind, severity, Money.of(loss));
    }

    private static Initiative against(String kind, Spend... rows) {
        return initiative("I" + kind, InitiativeStatus.DONE)
                .mitigates(kind)
                .spending(rows)
                .build();
    }

    private static Spend spent(int daysAgo, String amount) {
        return Spend.actual(daysAgo(daysAgo), Money.of(amount));
    }

    private static Map<String, Set<String>> spent(int before, int after, String amount, Fact... others) {
        return spent(100, before, after, amount, others);
    }

    private static Map<String, Set<String>> spent(int day, int before, int after, String amount, Fact... others) {
        List<Fact> facts = new ArrayList<>(List.of(others));
        facts.add(incident("A", day, "outage", Level.MEDIUM, 10));
        facts.add(against("outage", spent(day + before, "10"), spent(day - after, amount)));
        return firing(facts.toArray(Fact[]::new));
    }

    @Test
    void spendingThatTrebles() {
        Fact bigger = incident("B", 700, "theft", Level.LOW, 11);
        assertThat(spent(60, 60, "30", bigger)).containsOnlyKeys("ORGANIZATION:O");
        assertThat(spent(1, 1, "29.999999", bigger)).isEmpty();
        assertThat(spent(61, 60, "30", bigger)).isEmpty();
        assertThat(spent(60, 61, "30", bigger)).isEmpty();
        assertThat(spent(0, 60, "30", bigger)).isEmpty();
    }

    @Test
    void anIncidentOfTheYearWhoseDaysAreOver() {
        Fact bigger = incident("B", 700, "theft", Level.LOW, 11);
        assertThat(spent(60, 5, 5, "30", bigger)).isNotEmpty();
        assertThat(spent(59, 5, 5, "30", bigger)).isEmpty();
        assertThat(spent(364, 5, 5, "30", bigger)).isNotEmpty();
        assertThat(spent(365, 5, 5, "30", bigger)).isEmpty();
    }

    @Test
    void aKindThatIsNoMoreFrequent() {
        Fact bigger = incident("B", 700, "theft", Level.LOW, 99);
        Fact again = incident("C", 364, "outage", Level.LOW, 0);
        Fact before = incident("D", 1_094, "outage", Level.LOW, 0);
        Fact alsoBefore = incident("E", 365, "outage", Level.LOW, 0);
        Fact longAgo = incident("F", 1_095, "outage", Level.LOW, 0);
        assertThat(spent(1, 1, "30", bigger, again, before)).isEmpty();
        assertThat(spent(1, 1, "30", bigger, again, before, longAgo)).isEmpty();
        assertThat(spent(1, 1, "30", bigger, again, before, alsoBefore)).isNotEmpty();
    }

    @Test
    void aBiggerKindThatNobodyMinds() {
        Fact asBig = incident("B", 700, "theft", Level.LOW, 10);
        Fact bigger = incident("C", 1_094, "theft", Level.LOW, 1);
        Fact longAgo = incident("D", 1_095, "theft", Level.LOW, 1);
        assertThat(spent(1, 1, "30", asBig)).isEmpty();
        assertThat(spent(1, 1, "30", asBig, longAgo)).isEmpty();
        assertThat(spent(1, 1, "30", asBig, bigger)).isNotEmpty();
        assertThat(spent(1, 1, "30", asBig, bigger, against("theft"))).isEmpty();
    }

    @Test
    void aSevereIncidentIsReasonEnough() {
        assertThat(firing(
                        incident("A", 100, "outage", Level.HIGH, 10),
                        incident("B", 700, "theft", Level.LOW, 11),
                        against("outage", spent(101, "10"), spent(99, "30"))))
                .isEmpty();
    }
}
