package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** The fields of the elements as FACTS names them: kind, whether required, range, and how they hang together. */
class ElementFieldsTest {

    private static String fields(String element) {
        return Written.fields(
                Portfolio.dictionary().element(element).orElseThrow().record());
    }

    @Test
    void organization() {
        assertThat(fields("organization")).isEqualTo("""
                id TEXT
                name TEXT
                asOf DATE
                currency TEXT?
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
        assertThat(fields("goals")).isEqualTo("""
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
                objectives ROWS of objectives by [id]
                changes ROWS of goal_changes
                """);
    }

    @Test
    void kpis() {
        assertThat(fields("kpis")).isEqualTo("""
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
    void initiatives() {
        assertThat(fields("initiatives")).isEqualTo("""
                id TEXT
                name TEXT
                type WORD
                status WORD
                parentId TEXT? in initiatives
                tags TEXTS?
                sponsor TEXT?
                teams TEXTS?
                affectedTeams TEXTS?
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
                processIds TEXTS?
                partnerIds TEXTS?
                dependsOn TEXTS? in initiatives
                mitigates TEXTS?
                members ROWS of members
                goalLinks ROWS of goal_links
                valueEffects ROWS of value_effects
                kpiEffects ROWS of kpi_effects
                milestones ROWS of milestones
                assessments ROWS of assessments by [date]
                budgets ROWS of budgets by [date, reason]
                spending ROWS of spending by [date]
                forecasts ROWS of forecasts by [date]
                statusReports ROWS of status_reports by [date]
                scheduleChanges ROWS of schedule_changes by [date, newEnd]
                benefits ROWS of benefits by [date]
                adoption ROWS of adoption by [date]
                """);
    }

    @Test
    void decisions() {
        assertThat(fields("decisions")).isEqualTo("""
                id TEXT
                subjectType WORD?
                subjectId TEXT?
                title TEXT?
                kind WORD
                group TEXT?
                raisedOn DATE?
                decidedOn DATE occurred after raisedOn
                trigger WORD?
                emergency WORD?
                amount MONEY? 0..
                reversible YES_NO?
                rationale TEXT?
                expectedOutcome TEXT?
                reviewOn DATE?
                editedOn DATE? from editedOn
                editShare NUMBER? 0..1 from editedOn
                durationMinutes WHOLE? 0..
                contingency YES_NO?
                referenceChecks WHOLE? 0..
                relatedIds TEXTS?
                goalIds TEXTS? in goals
                principleIds TEXTS?
                participantCount WHOLE? 0.. counts participants
                dissentCount WHOLE? 0.. counts dissents
                optionCount WHOLE? 0.. counts options
                evidenceFor WHOLE? 0.. counts evidence
                evidenceAgainst WHOLE? 0.. counts evidence
                options ROWS of decision_options
                participants ROWS of decision_participants
                evidence ROWS of evidence
                dissents ROWS of dissents
                """);
    }

    @Test
    void reviews() {
        assertThat(fields("reviews")).isEqualTo("""
                id TEXT
                subjectType WORD?
                subjectId TEXT
                kind WORD
                method WORD?
                date DATE occurred
                outcome WORD?
                score NUMBER? 1..5
                actions ROWS of review_actions
                """);
    }

    @Test
    void risks() {
        assertThat(fields("risks")).isEqualTo("""
                id TEXT
                subjectType WORD?
                subjectId TEXT
                severity WORD
                due DATE?
                closedOn DATE? from closedOn
                """);
    }
}
