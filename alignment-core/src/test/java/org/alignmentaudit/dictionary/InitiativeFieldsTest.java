package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Initiatives: the fields as FACTS names them. */
class InitiativeFieldsTest {

    @Test
    void initiatives() {
        assertThat(Written.fields("initiatives")).isEqualTo("""
                id TEXT
                name TEXT
                type WORD
                status WORD
                parentId TEXT? in initiatives
                tags TEXTS?
                sponsor TEXT?
                teams TEXTS? in teams
                affectedTeams TEXTS? in teams
                methodology WORD?
                trigger WORD?
                horizon WORD?
                plannedStart DATE?
                plannedEnd DATE? after plannedStart
                originalEnd DATE?
                actualStart DATE? from actualStart
                actualEnd DATE? from actualEnd after actualStart
                approvedOn DATE? from approvedOn
                liveOn DATE? from liveOn
                sunsetOn DATE?
                customerFacing YES_NO?
                regulatory YES_NO?
                businessCase YES_NO?
                stopRule YES_NO?
                fixesProcess YES_NO?
                processIds TEXTS? in processes
                partnerIds TEXTS? in partners
                dependsOn TEXTS? in initiatives
                mitigates TEXTS?
                members ROWS of members
                goalLinks ROWS of goal_links
                valueEffects ROWS of value_effects
                kpiEffects ROWS of kpi_effects
                milestones ROWS of milestones
                assessments ROWS of assessments
                budgets ROWS of budgets
                spending ROWS of spending
                forecasts ROWS of forecasts
                statusReports ROWS of status_reports
                scheduleChanges ROWS of schedule_changes
                benefits ROWS of benefits
                adoption ROWS of adoption
                """);
    }

    @Test
    void membersOfInitiatives() {
        assertThat(Written.fields("initiatives.members")).isEqualTo("""
                personId TEXT in people
                share NUMBER? 0..1
                """);
    }

    @Test
    void goalLinksOfInitiatives() {
        assertThat(Written.fields("initiatives.goalLinks")).isEqualTo("""
                goalId TEXT in goals
                weight NUMBER? 0..1
                mechanism TEXT?
                kpiId TEXT? in kpis
                assessedOn DATE? from assessedOn
                assessor TEXT? from assessedOn
                """);
    }

    @Test
    void valueEffectsOfInitiatives() {
        assertThat(Written.fields("initiatives.valueEffects")).isEqualTo("""
                valueId TEXT in values
                effect NUMBER -1..1
                rationale TEXT?
                waivedBy TEXT?
                waivedUntil DATE?
                """);
    }

    @Test
    void kpiEffectsOfInitiatives() {
        assertThat(Written.fields("initiatives.kpiEffects")).isEqualTo("""
                kpiId TEXT in kpis
                direction WORD
                segment TEXT?
                """);
    }

    @Test
    void milestonesOfInitiatives() {
        assertThat(Written.fields("initiatives.milestones")).isEqualTo("""
                date DATE occurred
                kind WORD
                """);
    }

    @Test
    void assessmentsOfInitiatives() {
        assertThat(Written.fields("initiatives.assessments")).isEqualTo("""
                date DATE occurred
                score NUMBER 0..1
                assessor TEXT?
                reason TEXT?
                recordedAt DATE?
                """);
    }

    @Test
    void budgetsOfInitiatives() {
        assertThat(Written.fields("initiatives.budgets")).isEqualTo("""
                date DATE occurred
                amount MONEY 0..
                reason WORD
                contingency MONEY? 0..
                basis WORD?
                counterpartId TEXT? in initiatives
                approver TEXT?
                currency TEXT? currency of the row
                """);
    }

    @Test
    void spendingOfInitiatives() {
        assertThat(Written.fields("initiatives.spending")).isEqualTo("""
                date DATE
                planned MONEY?
                actual MONEY? from date
                unplanned MONEY? from date
                hours NUMBER? 0.. from date
                currency TEXT? currency of the row
                """);
    }

    @Test
    void forecastsOfInitiatives() {
        assertThat(Written.fields("initiatives.forecasts")).isEqualTo("""
                date DATE occurred
                costToComplete MONEY? 0..
                remainingBenefit MONEY?
                exitCost MONEY? 0..
                p50 MONEY? 0..
                p80 MONEY? 0..
                """);
    }

    @Test
    void statusReportsOfInitiatives() {
        assertThat(Written.fields("initiatives.statusReports")).isEqualTo("""
                date DATE occurred
                band WORD
                scale WORD
                assessor WORD?
                cpi NUMBER? 0..
                spi NUMBER? 0..
                percentComplete NUMBER? 0..1
                percentBasis WORD?
                scopeSize NUMBER? 0..
                text TEXT?
                """);
    }

    @Test
    void scheduleChangesOfInitiatives() {
        assertThat(Written.fields("initiatives.scheduleChanges")).isEqualTo("""
                date DATE occurred
                oldEnd DATE
                newEnd DATE
                reason WORD?
                approver TEXT?
                """);
    }

    @Test
    void benefitsOfInitiatives() {
        assertThat(Written.fields("initiatives.benefits")).isEqualTo("""
                date DATE
                planned MONEY
                realised MONEY? from date
                """);
    }

    @Test
    void adoptionOfInitiatives() {
        assertThat(Written.fields("initiatives.adoption")).isEqualTo("""
                date DATE
                activeUsers WHOLE? 0.. from date
                plannedUsers WHOLE? 0..
                legacyShare NUMBER? 0..1 from date
                """);
    }
}
