package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The organisation and what it wants: the fields as FACTS names them. */
class StrategyFieldsTest {

    @Test
    void organization() {
        assertThat(Written.fields("organization")).isEqualTo("""
                id TEXT
                name TEXT
                asOf DATE
                currency TEXT? currency
                headcount WHOLE? 0..
                since DATE?
                stage WORD?
                volatility WORD?
                posture WORD?
                fiscalYearStart MONTH_DAY?
                materiality NUMBER? 0..1
                ownerManaged YES_NO?
                """);
    }

    @Test
    void goals() {
        assertThat(Written.fields("goals")).isEqualTo("""
                id TEXT
                title TEXT
                description TEXT?
                parentId TEXT? in goals
                priority WHOLE? 1..5
                owner TEXT?
                ownerActive YES_NO?
                status WORD
                start DATE?
                due DATE? after start
                reviewOn DATE?
                standing YES_NO?
                theme TEXT?
                differentiator YES_NO?
                byOperations YES_NO?
                confidential YES_NO?
                supersededBy TEXT? in goals
                objectives ROWS of objectives
                changes ROWS of goal_changes
                """);
    }

    @Test
    void objectivesOfGoals() {
        assertThat(Written.fields("goals.objectives")).isEqualTo("""
                id TEXT
                title TEXT
                kpiId TEXT? in kpis
                baseline NUMBER?
                target NUMBER?
                unit TEXT?
                direction WORD
                start DATE?
                due DATE? after start
                kind WORD
                profile WORD?
                """);
    }

    @Test
    void changesOfGoals() {
        assertThat(Written.fields("goals.changes")).isEqualTo("""
                date DATE occurred
                field TEXT
                oldValue TEXT?
                newValue TEXT?
                """);
    }

    @Test
    void kpis() {
        assertThat(Written.fields("kpis")).isEqualTo("""
                id TEXT
                name TEXT
                unit TEXT?
                kind WORD
                category WORD
                cadenceDays WHOLE? 1..
                leadingFor TEXT? in kpis
                observations ROWS of observations
                """);
    }

    @Test
    void observationsOfKpis() {
        assertThat(Written.fields("kpis.observations")).isEqualTo("""
                date DATE occurred
                value NUMBER
                sampleSize WHOLE? 0..
                standardError NUMBER? 0..
                """);
    }

    @Test
    void values() {
        assertThat(Written.fields("values")).isEqualTo("""
                id TEXT
                statement TEXT
                enforcement WORD
                """);
    }

    @Test
    void incentives() {
        assertThat(Written.fields("incentives")).isEqualTo("""
                id TEXT?
                role TEXT
                kpiId TEXT in kpis
                direction WORD
                weight NUMBER 0..1
                people WHOLE? 0..
                """);
    }

    @Test
    void tools() {
        assertThat(Written.fields("tools")).isEqualTo("""
                id TEXT
                kind WORD
                lastUsed DATE occurred
                """);
    }
}
