package org.alignmentaudit.example.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.LossReason;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ErpNextTest {

    private static Ready erpNext;

    @BeforeAll
    static void read() throws SQLException {
        erpNext = Ready.read("erpnext-15", "MySQL");
    }

    @Test
    void theFirstCompanyIsTheOrganisation() {
        assertThat(erpNext.portfolio().organization().id()).isEqualTo("Kornblum");
        assertThat(erpNext.portfolio().organization().name()).isEqualTo("Kornblum GmbH");
    }

    @Test
    void projectsAreInitiatives() {
        assertThat(erpNext.portfolio().initiatives())
                .extracting(Initiative::name, Initiative::status)
                .containsExactly(
                        tuple("Deck oven", InitiativeStatus.ACTIVE),
                        tuple("Web shop", InitiativeStatus.DONE),
                        tuple("Old van", InitiativeStatus.CANCELLED),
                        tuple("Third shop", InitiativeStatus.PAUSED));
        assertThat(erpNext.initiative("PROJ-0001").tags()).containsExactly("Internal");
    }

    @Test
    void theEndOfTheLatestTimeSheetIsNoEndOfOpenWork() {
        assertThat(erpNext.initiative("PROJ-0001").actualEnd()).isNull();
        assertThat(erpNext.initiative("PROJ-0002").actualEnd()).isEqualTo("2025-11-30");
    }

    @Test
    void submittedBudgetsCount() {
        assertThat(erpNext.initiative("PROJ-0001").budgets().list())
                .extracting(budget -> budget.date().toString(), budget -> budget.amount(), budget -> budget.reason())
                .containsExactly(
                        tuple("2025-01-01", Money.of("10500.50"), BudgetReason.INITIAL),
                        tuple("2026-01-01", Money.of(16_000), BudgetReason.PHASE));
    }

    @Test
    void timeSheetsAndInvoicesAreSpending() {
        assertThat(erpNext.initiative("PROJ-0001").spending().list())
                .extracting(spend -> spend.date().toString(), spend -> spend.actual(), spend -> spend.hours())
                .containsExactly(tuple("2026-02-03", Money.of(1_130), 3.25));
    }

    @Test
    void opportunitiesTellHowTheyEnded() {
        assertThat(erpNext.portfolio().opportunities())
                .extracting(Opportunity::outcome)
                .containsExactly(OpportunityOutcome.WON, OpportunityOutcome.LOST, null);
        assertThat(erpNext.opportunity("OPP-2").lossReason()).isEqualTo(LossReason.PRICE);
        assertThat(erpNext.opportunity("OPP-3").statedProbability()).isEqualTo(0.125);
        assertThat(erpNext.opportunity("OPP-3").expectedClose()).isEqualTo("2026-12-01");
    }
}
