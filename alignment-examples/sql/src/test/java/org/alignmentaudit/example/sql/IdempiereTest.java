package org.alignmentaudit.example.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdempiereTest {

    private static Ready idempiere;

    @BeforeAll
    static void read() throws SQLException {
        idempiere = Ready.read("idempiere-11", "PostgreSQL");
    }

    @Test
    void theClientIsTheOrganisation() {
        assertThat(idempiere.portfolio().organization().name()).isEqualTo("GardenWorld");
        assertThat(idempiere.portfolio().organization().currency()).isEqualTo("USD");
    }

    @Test
    void goalsHaveTheirTreeAndTheirTargets() {
        assertThat(idempiere.portfolio().goals())
                .extracting(Goal::title, Goal::status, Goal::parentId)
                .containsExactly(
                        tuple("Grow", GoalStatus.ACTIVE, null),
                        tuple("Sell more plants", GoalStatus.ACTIVE, "100"),
                        tuple("Answer faster", GoalStatus.DROPPED, null));
        assertThat(idempiere.portfolio().goals().get(1).objectives().list())
                .extracting(objective -> objective.kpiId(), objective -> objective.target())
                .containsExactly(tuple("100", 500_000.0));
    }

    @Test
    void achievementsOfADayAddUp() {
        assertThat(idempiere.portfolio().kpis().get(0).observations().list())
                .extracting(observation -> observation.date().toString(), observation -> observation.value())
                .containsExactly(tuple("2026-01-31", 120_000.0));
    }

    @Test
    void projectsAreInitiatives() {
        assertThat(idempiere.portfolio().initiatives())
                .extracting(Initiative::name, Initiative::status)
                .containsExactly(
                        tuple("Greenhouse", InitiativeStatus.ACTIVE),
                        tuple("Catalogue", InitiativeStatus.DONE),
                        tuple("Fountain", InitiativeStatus.CANCELLED));
    }

    @Test
    void theChangeLogTellsTheHistoryOfBudgets() {
        assertThat(idempiere.initiative("100").budgets().list())
                .extracting(budget -> budget.date().toString(), budget -> budget.amount(), budget -> budget.reason())
                .containsExactly(
                        tuple("2026-01-05", Money.of(40_000), BudgetReason.INITIAL),
                        tuple("2026-04-01", Money.of(52_000), BudgetReason.UNKNOWN));
    }

    @Test
    void theOldAmountOfTheFirstChangeCountsFromTheBeginning() {
        assertThat(idempiere.initiative("101").budgets().list())
                .extracting(budget -> budget.date().toString(), budget -> budget.reason())
                .containsExactly(tuple("2026-01-06", BudgetReason.INITIAL), tuple("2026-03-01", BudgetReason.UNKNOWN));
        assertThat(idempiere.initiative("101").budgets().list().get(0).amount()).isEqualTo(Money.of(2_200));
    }

    @Test
    void theChangeLogTellsMovedEnds() {
        assertThat(idempiere.initiative("100").scheduleChanges().list())
                .extracting(
                        change -> change.oldEnd().toString(),
                        change -> change.newEnd().toString())
                .containsExactly(tuple("2026-09-30", "2026-11-30"));
    }

    @Test
    void amountsOfOtherCurrenciesAreConverted() {
        assertThat(idempiere.initiative("101").budgetInForce()).isEqualTo(Money.of(3_300));
        assertThat(idempiere.initiative("100").spending().actualToDate()).isEqualTo(Money.of("1205.50"));
    }
}
