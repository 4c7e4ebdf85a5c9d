package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;
import org.junit.jupiter.api.Test;

/** Which initiatives pull in opposite directions. */
class CrossPurposesTest {

    private static Initiative moving(String id, Direction direction) {
        return initiative(id).kpiEffects(new KpiEffect("K", direction, null)).build();
    }

    private static List<CrossPurpose> among(Fact... facts) {
        return organization()
                .add(Kpi.builder("K", "Stock", KpiKind.OUTCOME, KpiCategory.OTHER)
                        .build())
                .add(facts)
                .build()
                .profile()
                .crossPurposes()
                .all();
    }

    @Test
    void namesThePairByTheFirstIdAndTheKpi() {
        List<CrossPurpose> found = among(moving("B", Direction.UP), moving("A", Direction.DOWN));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).one().id()).isEqualTo("A");
        assertThat(found.get(0).other().id()).isEqualTo("B");
        assertThat(found.get(0).kpis()).containsExactly("Stock");
        assertThat(found.get(0).settled()).isFalse();
    }

    @Test
    void aDecisionThatNamesBothSettlesIt() {
        Decision decision = Decision.builder("D", DecisionKind.OTHER, AS_OF)
                .subjectId("A")
                .relatedIds("B")
                .build();

        assertThat(among(moving("A", Direction.UP), moving("B", Direction.DOWN), decision))
                .extracting(CrossPurpose::settled)
                .containsExactly(true);
    }

    @Test
    void findsNothingAmongThoseThatAgree() {
        assertThat(among(moving("A", Direction.UP), moving("B", Direction.UP))).isEmpty();
    }
}
