package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may come and what went wrong: the fields as FACTS names them. */
class OutlookFieldsTest {

    @Test
    void influencers() {
        assertThat(Written.fields("influencers")).isEqualTo("""
                id TEXT
                title TEXT?
                kind WORD
                date DATE occurred
                impact WORD
                goalIds TEXTS? in goals
                responseDecisionId TEXT? in decisions
                """);
    }

    @Test
    void scenarios() {
        assertThat(Written.fields("scenarios")).isEqualTo("""
                id TEXT
                subjectType WORD?
                subjectId TEXT
                title TEXT?
                outlook WORD
                triggerKpiId TEXT? in kpis
                triggerValue NUMBER?
                triggerDirection WORD?
                responseDecisionId TEXT? in decisions
                exercisedOn DATE? from exercisedOn
                """);
    }

    @Test
    void assumptions() {
        assertThat(Written.fields("assumptions")).isEqualTo("""
                id TEXT
                subjectType WORD?
                subjectId TEXT
                statement TEXT
                status WORD
                impact WORD?
                lastValidated DATE? from lastValidated
                evidence ROWS of evidence
                """);
    }

    @Test
    void risks() {
        assertThat(Written.fields("risks")).isEqualTo("""
                id TEXT
                subjectType WORD?
                subjectId TEXT
                severity WORD
                due DATE?
                closedOn DATE? from closedOn
                """);
    }

    @Test
    void incidents() {
        assertThat(Written.fields("incidents")).isEqualTo("""
                id TEXT
                date DATE occurred
                kind TEXT
                severity WORD
                loss MONEY? 0..
                """);
    }

    @Test
    void evidenceOfAssumptionsIsThatOfDecisions() {
        assertThat(Written.record("assumptions.evidence").type())
                .isEqualTo(Written.record("decisions.evidence").type());
    }
}
