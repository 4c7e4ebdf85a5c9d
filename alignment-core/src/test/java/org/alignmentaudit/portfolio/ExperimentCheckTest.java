package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;
import org.junit.jupiter.api.Test;

class ExperimentCheckTest {

    private static ExperimentCheck check(Initiative initiative, Initiative... others) {
        Portfolio portfolio = Given.organization()
                .add(Kpi.builder("K", "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                        .build())
                .add(initiative)
                .add(others)
                .build();
        return portfolio.profile().experiments().check(initiative, 0.02, 90);
    }

    @Test
    void looksAtBudgetTimeStopRuleAndKpi() {
        Initiative experiment = Initiative.builder("E", "Try", InitiativeType.EXPERIMENT, InitiativeStatus.ACTIVE)
                .budgets(budget("2"))
                .actualStart(daysAgo(10))
                .plannedEnd(daysAgo(-80))
                .stopRule(true)
                .kpiEffects(new KpiEffect("K", Direction.UP, null))
                .build();
        Initiative rest = initiative("I").budgets(budget("98")).build();

        assertThat(check(experiment, rest)).isEqualTo(new ExperimentCheck(true, true, true, true, true));
    }

    @Test
    void whatIsMissingIsUnknown() {
        assertThat(check(initiative("I").build())).isEqualTo(new ExperimentCheck(false, null, null, null, null));
    }

    @Test
    void withoutAPortfolioBudgetNoBudgetIsSmall() {
        assertThat(check(initiative("I").budgets(budget("0")).build()).small()).isNull();
    }

    @Test
    void whatIsKnownToHaveNoBudgetHasNoSmallOne() {
        Initiative rest = initiative("R").budgets(budget("98")).build();

        assertThat(check(initiative("I").budgets().build(), rest).small()).isFalse();
        assertThat(check(initiative("I").build(), rest).small()).isNull();
    }

    @Test
    void isBoundedByEveryBoundOnly() {
        assertThat(new ExperimentCheck(true, true, true, true, true).bounded()).isTrue();
        assertThat(new ExperimentCheck(false, true, true, true, true).bounded()).isFalse();
        assertThat(new ExperimentCheck(true, true, true, false, true).bounded()).isFalse();
        assertThat(new ExperimentCheck(true, null, true, true, true).bounded()).isFalse();
    }

    @Test
    void isKnownWhereABoundIsMissedOrAllAreKnown() {
        assertThat(new ExperimentCheck(true, true, true, true, true).known()).isTrue();
        assertThat(new ExperimentCheck(true, null, false, null, null).known()).isTrue();
        assertThat(new ExperimentCheck(true, null, true, true, true).known()).isFalse();
        assertThat(new ExperimentCheck(false, null, null, null, null).known()).isTrue();
    }
}
