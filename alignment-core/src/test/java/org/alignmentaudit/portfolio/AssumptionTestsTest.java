package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.AssumptionBuilder;
import org.alignmentaudit.facts.AssumptionStatus;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.junit.jupiter.api.Test;

/** What assumptions rest on, and when they were last tested. */
class AssumptionTestsTest {

    private static AssumptionBuilder assumption() {
        return Assumption.builder("A", "I", "It holds", AssumptionStatus.VALID);
    }

    private static EvidenceItem against(int daysAgo) {
        return new EvidenceItem(daysAgo(daysAgo), EvidenceStance.CONTRADICTS, null, null, null, null, null, null);
    }

    private static AssumptionTests of(Assumption assumption) {
        return portfolio(initiative("I").actualStart(daysAgo(99)).build(), assumption)
                .profile()
                .assumptionTests();
    }

    @Test
    void standsUntestedSinceItsTestOrTheStart() {
        Assumption tested = assumption().lastValidated(daysAgo(7)).build();
        Assumption never = assumption().build();

        assertThat(of(tested).untestedDays(tested)).isEqualTo(7);
        assertThat(of(never).untestedDays(never)).isEqualTo(99);
    }

    @Test
    void evidenceFromBeforeTheTestDoesNotContradict() {
        Assumption assumption = assumption()
                .lastValidated(daysAgo(7))
                .evidence(against(8), against(7))
                .build();

        assertThat(of(assumption).contradictions(assumption)).containsExactly(against(7));
        assertThat(of(assumption).contradicted(assumption)).isTrue();
        assertThat(of(assumption).answered(assumption)).isFalse();
    }

    @Test
    void namesTheFieldThatTellsSinceWhen() {
        Assumption tested = assumption().lastValidated(daysAgo(7)).build();
        Assumption never = assumption().build();

        assertThat(of(tested).untestedField(tested)).isEqualTo("lastValidated");
        assertThat(of(never).untestedField(never)).isNull();
    }
}
