package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Outlook;
import org.alignmentaudit.facts.Scenario;
import org.junit.jupiter.api.Test;

/** What was thought through for the case that things turn out differently. */
class ContingenciesTest {

    private static final Scenario SCENARIO = Scenario.builder("S", "I", Outlook.WORST)
            .triggerKpiId("K")
            .triggerValue(10)
            .triggerDirection(Direction.UP)
            .build();

    private static Contingencies of(double... oldestFirst) {
        Observation[] readings = new Observation[oldestFirst.length];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = new Observation(daysAgo(10 * (readings.length - i)), oldestFirst[i], null, null);
        }
        Kpi kpi = Kpi.builder("K", "Kpi", KpiKind.OUTCOME, KpiCategory.OTHER)
                .observations(readings)
                .build();
        return portfolio(initiative("I").build(), kpi, SCENARIO)
                .profile()
                .surroundings()
                .contingencies();
    }

    @Test
    void aRunOfReadingsConfirmsThatAScenarioHasCome() {
        Tripwire passed = of(9, 10, 11, 12).passed(SCENARIO, 2);

        assertThat(passed.crossed().date()).isEqualTo(daysAgo(30));
        assertThat(passed.confirmed().date()).isEqualTo(daysAgo(20));
        assertThat(passed.newest().value()).isEqualTo(12);
        assertThat(passed.days()).isEqualTo(20);
    }

    @Test
    void aRunThatIsTooShortOrOverDoesNot() {
        assertThat(of(9, 9, 10).passed(SCENARIO, 2)).isNull();
        assertThat(of(10, 10, 9).passed(SCENARIO, 2)).isNull();
        assertThat(of(10).readable(SCENARIO, 2)).isFalse();
    }

    @Test
    void knowsTheFuturesOfASubject() {
        assertThat(of(1).forInitiative(initiative("I").build()).scenarios()).containsExactly(SCENARIO);
        assertThat(of(1).forGoal(goal("I").build()).count()).isZero();
    }

    @Test
    void aScenarioThatCameIsCountedWhateverTheReadingsDidLater() {
        assertThat(of(10, 11, 9, 9).acted(2, 29, 1)).isEqualTo(new Answered(1, 0));
        assertThat(of(10, 11, 9, 9).acted(2, 30, 1)).isNull();
        assertThat(of(10, 11, 9, 9).acted(2, 29, 2)).isNull();
        assertThat(of(10, 9, 10, 9).acted(2, 0, 1)).isNull();
    }
}
