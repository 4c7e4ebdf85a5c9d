package org.alignmentaudit.example.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DolibarrTest {

    private static Ready dolibarr;

    @BeforeAll
    static void read() throws SQLException {
        dolibarr = Ready.read("dolibarr-19", "MySQL");
    }

    @Test
    void theSettingsNameTheOrganisation() {
        assertThat(dolibarr.portfolio().organization().name()).isEqualTo("Kornblum");
        assertThat(dolibarr.portfolio().organization().currency()).isEqualTo("EUR");
    }

    @Test
    void projectsAreInitiatives() {
        assertThat(dolibarr.portfolio().initiatives())
                .extracting(Initiative::name, Initiative::status)
                .containsExactly(
                        tuple("Deck oven", InitiativeStatus.ACTIVE),
                        tuple("Power for the oven", InitiativeStatus.DONE),
                        tuple("Bread for the clinic", InitiativeStatus.CANCELLED),
                        tuple("Rolls for the school", InitiativeStatus.ACTIVE),
                        tuple("A second van", InitiativeStatus.IDEA));
        assertThat(dolibarr.initiative("PJ2601-0002").parentId()).isEqualTo("PJ2601-0001");
        assertThat(dolibarr.initiative("PJ2601-0002").actualEnd()).isEqualTo("2026-03-31");
    }

    @Test
    void theBudgetBeginsWithTheProject() {
        assertThat(dolibarr.initiative("PJ2601-0001").budgets().list())
                .extracting(budget -> budget.date().toString(), budget -> budget.amount())
                .containsExactly(tuple("2026-01-05", Money.of(40_000)));
        assertThat(dolibarr.initiative("PJ2601-0002").budgetInForce()).isEqualTo(Money.of("2500.50"));
    }

    @Test
    void timeAndValidatedInvoicesAreSpending() {
        assertThat(dolibarr.initiative("PJ2601-0001").spending().list())
                .extracting(spend -> spend.date().toString(), spend -> spend.actual(), spend -> spend.hours())
                .containsExactly(tuple("2026-02-03", Money.of(1_105), 2.5));
    }

    @Test
    void leadsAreOpportunities() {
        assertThat(dolibarr.portfolio().opportunities())
                .extracting(Opportunity::id, Opportunity::stage, Opportunity::outcome)
                .containsExactly(
                        tuple("PJ2602-0003", "LOST", OpportunityOutcome.LOST), tuple("PJ2603-0004", "PROSP", null));
        assertThat(dolibarr.opportunity("PJ2603-0004").statedProbability()).isEqualTo(0.4);
        assertThat(dolibarr.opportunity("PJ2602-0003").closedOn()).isEqualTo("2026-04-30");
    }
}
