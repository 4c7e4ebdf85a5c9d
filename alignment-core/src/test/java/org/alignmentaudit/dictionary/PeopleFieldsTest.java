package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People and what they are told, asked and taught: the fields as FACTS names them. */
class PeopleFieldsTest {

    @Test
    void teams() {
        assertThat(Written.fields("teams")).isEqualTo("""
                id TEXT
                name TEXT
                headcount WHOLE? 0..
                parentId TEXT? in teams
                """);
    }

    @Test
    void people() {
        assertThat(Written.fields("people")).isEqualTo("""
                id TEXT
                teamId TEXT? in teams
                leader YES_NO?
                activeUntil DATE?
                """);
    }

    @Test
    void communications() {
        assertThat(Written.fields("communications")).isEqualTo("""
                id TEXT
                subjectType WORD?
                subjectId TEXT
                date DATE occurred
                channel TEXT?
                explainsWhy YES_NO?
                teamIds TEXTS? in teams
                partnerIds TEXTS? in partners
                acknowledgements ROWS of acknowledgements
                """);
    }

    @Test
    void acknowledgementsOfCommunications() {
        assertThat(Written.fields("communications.acknowledgements")).isEqualTo("""
                teamId TEXT? in teams
                partnerId TEXT? in partners
                count WHOLE 0.. at most audience
                audience WHOLE 0..
                date DATE? occurred
                """);
    }

    @Test
    void feedback() {
        assertThat(Written.fields("feedback")).isEqualTo("""
                id TEXT
                date DATE occurred
                teamId TEXT? in teams
                answeredOn DATE? from answeredOn after date
                decisionId TEXT? in decisions
                """);
    }

    @Test
    void surveys() {
        assertThat(Written.fields("surveys")).isEqualTo("""
                id TEXT
                kind WORD
                date DATE occurred
                population WHOLE 0..
                responses WHOLE 0.. at most population
                items ROWS of survey_items
                """);
    }

    @Test
    void itemsOfSurveys() {
        assertThat(Written.fields("surveys.items")).isEqualTo("""
                key TEXT
                teamId TEXT? in teams
                favourable NUMBER 0..1
                sampleSize WHOLE 0..
                """);
    }

    @Test
    void sessions() {
        assertThat(Written.fields("sessions")).isEqualTo("""
                id TEXT
                date DATE occurred
                kind WORD
                goalIds TEXTS? in goals
                teamIds TEXTS? in teams
                partnerIds TEXTS? in partners
                """);
    }

    @Test
    void trainings() {
        assertThat(Written.fields("trainings")).isEqualTo("""
                id TEXT?
                kind WORD
                audience WORD?
                date DATE occurred
                trained WHOLE 0..
                eligible WHOLE 0..
                """);
    }
}
