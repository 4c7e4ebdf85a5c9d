package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;
import org.junit.jupiter.api.Test;

/** Which initiatives are measured by effort alone. */
class EffortKpisTest {

    private static boolean alone(KpiKind... kinds) {
        KpiEffect[] effects = Stream.of(kinds)
                .map(kind -> new KpiEffect(kind.name(), Direction.UP, null))
                .toArray(KpiEffect[]::new);
        Initiative initiative = initiative("I").kpiEffects(effects).build();
        Fact[] kpis = Stream.of(KpiKind.values())
                .map(kind -> Kpi.builder(kind.name(), "Kpi " + kind, kind, KpiCategory.OTHER)
                        .build())
                .toArray(Fact[]::new);
        return organization()
                .add(initiative)
                .add(kpis)
                .build()
                .profile()
                .effortKpis()
                .alone(initiative);
    }

    @Test
    void onlyActivityAndOutputAreEffort() {
        assertThat(alone(KpiKind.ACTIVITY, KpiKind.OUTPUT)).isTrue();
        assertThat(alone(KpiKind.ACTIVITY, KpiKind.OUTCOME)).isFalse();
        assertThat(alone(KpiKind.GUARDRAIL)).isFalse();
        assertThat(alone()).isFalse();
    }
}
