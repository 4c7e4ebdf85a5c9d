package org.alignmentaudit.example.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.LossReason;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OdooTest {

    private static Ready odoo;

    @BeforeAll
    static void read() throws SQLException {
        odoo = Ready.read("odoo-17", "PostgreSQL");
    }

    @Test
    void theFirstCompanyIsTheOrganisation() {
        assertThat(odoo.portfolio().organization().name()).isEqualTo("My Company");
        assertThat(odoo.portfolio().organization().currency()).isEqualTo("EUR");
    }

    @Test
    void projectsAreInitiatives() {
        assertThat(odoo.portfolio().initiatives())
                .extracting(Initiative::name, Initiative::status)
                .containsExactly(
                        tuple("Office design", InitiativeStatus.ACTIVE),
                        tuple("Web shop", InitiativeStatus.DONE),
                        tuple("Old van", InitiativeStatus.CANCELLED),
                        tuple("Second oven", InitiativeStatus.PAUSED));
        assertThat(odoo.initiative("1").sponsor()).isEqualTo("2");
        assertThat(odoo.initiative("1").plannedEnd()).isEqualTo("2026-09-30");
    }

    @Test
    void theLastUpdateOfADayRatesIt() {
        assertThat(odoo.initiative("1").statusReports().list())
                .extracting(
                        report -> report.date().toString(), report -> report.band(), report -> report.percentComplete())
                .containsExactly(tuple("2026-02-01", Band.GREEN, 0.1), tuple("2026-03-01", Band.RED, 0.25));
    }

    @Test
    void timeSheetsAreSpending() {
        assertThat(odoo.initiative("1").spending().actualToDate()).isEqualTo(Money.of("180.50"));
        assertThat(odoo.initiative("1").spending().list().get(0).hours()).isEqualTo(3.5);
        assertThat(odoo.initiative("2").spending().known()).isTrue();
    }

    @Test
    void opportunitiesTellHowTheyEnded() {
        assertThat(odoo.portfolio().opportunities())
                .extracting(Opportunity::outcome)
                .containsExactly(OpportunityOutcome.WON, OpportunityOutcome.LOST, null);
        assertThat(odoo.opportunity("1").closedOn()).isEqualTo("2026-03-01");
        assertThat(odoo.opportunity("2").lossReason()).isEqualTo(LossReason.PRICE);
        assertThat(odoo.opportunity("3").statedProbability()).isEqualTo(0.125);
    }

    @Test
    void theLogTellsStages() {
        assertThat(odoo.opportunity("1").stages().list())
                .extracting(stage -> stage.stage(), stage -> stage.enteredOn().toString())
                .containsExactly(tuple("Won", "2026-02-20"));
    }
}
