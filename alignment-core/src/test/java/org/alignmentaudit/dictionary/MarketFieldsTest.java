package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Customers, partners and the work for them: the fields as FACTS names them. */
class MarketFieldsTest {

    @Test
    void customerSignals() {
        assertThat(Written.fields("customerSignals")).isEqualTo("""
                id TEXT?
                metric WORD
                date DATE occurred
                value NUMBER
                sampleSize WHOLE? 0..
                standardError NUMBER? 0..
                scaleMax NUMBER? 0..
                segment TEXT?
                initiativeId TEXT? in initiatives
                valueId TEXT? in values
                """);
    }

    @Test
    void opportunities() {
        assertThat(Written.fields("opportunities")).isEqualTo("""
                id TEXT
                stage TEXT
                amount MONEY? 0..
                statedProbability NUMBER? 0..1
                created DATE occurred
                expectedClose DATE?
                closePushes WHOLE? 0..
                commit YES_NO?
                outcome WORD? from closedOn
                closedOn DATE? from closedOn after created
                lossReason WORD? from closedOn
                ownerTeam TEXT? in teams
                stages ROWS of opportunity_stages
                """);
    }

    @Test
    void stagesOfOpportunities() {
        assertThat(Written.fields("opportunities.stages")).isEqualTo("""
                stage TEXT
                enteredOn DATE occurred
                probability NUMBER? 0..1
                """);
    }

    @Test
    void partners() {
        assertThat(Written.fields("partners")).isEqualTo("""
                id TEXT
                name TEXT
                kind WORD
                criticality WHOLE? 1..5
                share NUMBER? 0..1
                contractEnd DATE?
                renewalPlanned YES_NO?
                confidential YES_NO?
                goalIds TEXTS? in goals
                objectives ROWS of partner_objectives
                performance ROWS of partner_performance
                renewals ROWS of partner_renewals
                """);
    }

    @Test
    void objectivesOfPartners() {
        assertThat(Written.fields("partners.objectives")).isEqualTo("""
                kpiId TEXT in kpis
                direction WORD
                """);
    }

    @Test
    void performanceOfPartners() {
        assertThat(Written.fields("partners.performance")).isEqualTo("""
                date DATE occurred
                onTimeInFull NUMBER 0..1
                excused YES_NO?
                """);
    }

    @Test
    void renewalsOfPartners() {
        assertThat(Written.fields("partners.renewals")).isEqualTo("""
                date DATE occurred
                automatic YES_NO
                """);
    }

    @Test
    void processes() {
        assertThat(Written.fields("processes")).isEqualTo("""
                id TEXT
                name TEXT
                teamId TEXT? in teams
                upstreamOf TEXTS? in processes circles
                health ROWS of process_health
                """);
    }

    @Test
    void healthOfProcesses() {
        assertThat(Written.fields("processes.health")).isEqualTo("""
                date DATE occurred
                volume NUMBER? 0..
                exceptionRate NUMBER? 0..1
                reworkRate NUMBER? 0..1
                """);
    }

    @Test
    void exchangeRates() {
        assertThat(Written.fields("exchangeRates")).isEqualTo("""
                currency TEXT currency
                date DATE occurred
                rate NUMBER 0.000000001..
                """);
    }
}
