package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Decisions and reviews, and what was made of findings: the fields as FACTS names them. */
class DecisionFieldsTest {

    @Test
    void decisions() {
        assertThat(Written.fields("decisions")).isEqualTo("""
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
                principleIds TEXTS? in values
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
    void optionsOfDecisions() {
        assertThat(Written.fields("decisions.options")).isEqualTo("""
                id TEXT?
                text TEXT
                doNothing YES_NO?
                partnerId TEXT? in partners
                score NUMBER?
                rejectedCode WORD?
                scores ROWS of option_scores
                """);
    }

    @Test
    void scoresOfOptions() {
        assertThat(Written.fields("decisions.options.scores")).isEqualTo("""
                criterion TEXT
                score NUMBER 0..10
                """);
    }

    @Test
    void participantsOfDecisions() {
        assertThat(Written.fields("decisions.participants")).isEqualTo("""
                personId TEXT in people
                role WORD
                stance WORD?
                position WHOLE? 1..
                """);
    }

    @Test
    void evidenceOfDecisions() {
        assertThat(Written.fields("decisions.evidence")).isEqualTo("""
                date DATE? occurred
                stance WORD
                strength NUMBER? 0..1
                origin WORD?
                factType WORD?
                factId TEXT?
                response TEXT?
                text TEXT?
                """);
    }

    @Test
    void dissentsOfDecisions() {
        assertThat(Written.fields("decisions.dissents")).isEqualTo("""
                text TEXT
                response TEXT?
                """);
    }

    @Test
    void reviews() {
        assertThat(Written.fields("reviews")).isEqualTo("""
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
    void actionsOfReviews() {
        assertThat(Written.fields("reviews.actions")).isEqualTo("""
                due DATE
                doneOn DATE? from doneOn
                """);
    }

    @Test
    void actions() {
        assertThat(Written.fields("actions")).isEqualTo("""
                id TEXT
                rule TEXT
                subjectType WORD?
                subjectId TEXT
                state WORD
                due DATE?
                closedOn DATE? from closedOn
                """);
    }
}
