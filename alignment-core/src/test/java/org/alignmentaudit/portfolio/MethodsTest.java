package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Milestone;
import org.alignmentaudit.facts.MilestoneKind;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether the way an initiative is run suits the organisation, and is kept to. */
class MethodsTest {

    private static Milestone milestone(int daysAgo, MilestoneKind kind) {
        return new Milestone(daysAgo(daysAgo), kind);
    }

    private static Methods of(Fact... facts) {
        return portfolio(facts).profile().methods();
    }

    private static @Nullable DeliveryPause pause(InitiativeBuilder initiative) {
        Initiative built = initiative.build();
        return of(built).pause(built);
    }

    @Test
    void thePauseIsTheLongerOfTheLastTwo() {
        assertThat(pause(initiative("I")
                        .milestones(milestone(10, MilestoneKind.RELEASE), milestone(50, MilestoneKind.INCREMENT))))
                .isEqualTo(new DeliveryPause(daysAgo(50), daysAgo(10)));
        assertThat(pause(initiative("I")
                        .milestones(milestone(30, MilestoneKind.RELEASE), milestone(50, MilestoneKind.INCREMENT))))
                .isEqualTo(new DeliveryPause(daysAgo(30), AS_OF));
    }

    @Test
    void theStartIsTheFirstDelivery() {
        assertThat(pause(initiative("I").actualStart(daysAgo(90)).milestones()))
                .isEqualTo(new DeliveryPause(daysAgo(90), AS_OF));
        assertThat(pause(initiative("I").milestones())).isNull();
        assertThat(pause(initiative("I").actualStart(daysAgo(90)))).isNull();
    }

    @Test
    void aStartThatNobodySuppliesDoesNotCount() {
        Initiative initiative =
                initiative("I").actualStart(daysAgo(90)).milestones().build();
        Methods methods = organization()
                .add(initiative)
                .unavailable("initiatives.actualStart")
                .build()
                .profile()
                .methods();

        assertThat(methods.pause(initiative)).isNull();
    }

    @Test
    void theEarlierRecordAndTheWiderMoveKeepTheFieldsTheyStandIn() {
        ScopeChange bySize = ScopeChange.of(daysAgo(300), 0.1, "statusReports.scopeSize");
        ScopeChange byMoney = ScopeChange.of(daysAgo(200), 0.2, "budgets.amount");

        assertThat(ScopeChange.widest(bySize, byMoney))
                .isEqualTo(ScopeChange.widest(byMoney, bySize))
                .isEqualTo(new ScopeChange(daysAgo(300), "statusReports.scopeSize", 0.2, "budgets.amount"));
    }

    @Test
    void scopeMovesFromTheFirstRecord() {
        Initiative initiative = initiative("I")
                .budgets(
                        Budget.of(daysAgo(300), Money.of(100), BudgetReason.INITIAL),
                        Budget.of(daysAgo(200), Money.of(130), BudgetReason.SCOPE),
                        Budget.of(daysAgo(100), Money.of(500), BudgetReason.TOP_UP),
                        Budget.of(daysAgo(50), Money.of(480), BudgetReason.SCOPE))
                .build();

        assertThat(of(initiative).scopeChange(initiative, 0.09))
                .isEqualTo(ScopeChange.of(daysAgo(300), 0.1, "budgets.amount"));
        assertThat(of(initiative).scopeChange(initiative, 0.1)).isNull();
    }

    @Test
    void aDecisionSettlesTheScopeFromItsDay() {
        Initiative initiative = initiative("I").build();
        Decision rescope = Decision.builder("D", DecisionKind.RESCOPE, daysAgo(10))
                .subjectId("I")
                .build();
        Methods methods = of(initiative, rescope);

        assertThat(methods.rescopedSince(initiative, daysAgo(10))).isTrue();
        assertThat(methods.rescopedSince(initiative, daysAgo(9))).isFalse();
    }
}
