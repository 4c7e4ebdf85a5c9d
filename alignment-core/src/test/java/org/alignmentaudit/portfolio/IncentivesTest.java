package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Incentive;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.junit.jupiter.api.Test;

/** What people are paid for, beside what the goals want. */
class IncentivesTest {

    private static Incentive paid(String role, String kpi, double weight, int people) {
        return new Incentive(null, role, kpi, Direction.UP, weight, people);
    }

    private static Incentives of(Incentive... rows) {
        return organization()
                .add(rows)
                .add(
                        Kpi.builder("K", "Waste", KpiKind.OUTCOME, KpiCategory.OTHER)
                                .build(),
                        Kpi.builder("X", "Output", KpiKind.OUTPUT, KpiCategory.OTHER)
                                .build(),
                        goal("G")
                                .objectives(new Objective(
                                        "O",
                                        "Less",
                                        "K",
                                        null,
                                        null,
                                        null,
                                        Direction.DOWN,
                                        null,
                                        null,
                                        ObjectiveKind.COMMITTED,
                                        null))
                                .build())
                .build()
                .profile()
                .workforce()
                .incentives();
    }

    @Test
    void weighsByPeople() {
        IncentiveWeight weight = of(paid("Lead", "K", 0.5, 6), paid("lead", "X", 0.5, 2), paid("clerk", "X", 1, 9))
                .weight(List.of("LEAD"), 6);

        assertThat(weight.people()).isEqualTo(6);
        assertThat(weight.share()).isEqualTo(0.75);
    }

    @Test
    void isSilentAboutFewPeople() {
        assertThat(of(paid("lead", "K", 0.5, 6)).weight(List.of("lead"), 7)).isNull();
        assertThat(of(paid("lead", "K", 0.5, 6)).opposed(7)).isNull();
        assertThat(of(paid("lead", "K", 0.5, 6)).opposed(6))
                .isEqualTo(new OpposedIncentive(6, List.of("Waste"), List.of("Goal G")));
    }
}
