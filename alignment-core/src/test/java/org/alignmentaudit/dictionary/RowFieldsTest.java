package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fields of the child rows as FACTS names them. */
class RowFieldsTest {

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("goals.objectives", """
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
                """),
                Arguments.of("goals.changes", """
                date DATE occurred
                field TEXT
                oldValue TEXT?
                newValue TEXT?
                """),
                Arguments.of("kpis.observations", """
                date DATE occurred
                value NUMBER
                sampleSize WHOLE? 0..
                standardError NUMBER? 0..
                """),
                Arguments.of("initiatives.members", """
                personId TEXT
                share NUMBER? 0..1
                """),
                Arguments.of("initiatives.goalLinks", """
                goalId TEXT in goals
                weight NUMBER? 0..1
                mechanism TEXT?
                kpiId TEXT? in kpis
                assessedOn DATE? from assessedOn
                assessor TEXT? from assessedOn
                """),
                Arguments.of("initiatives.valueEffects", """
                valueId TEXT
                effect NUMBER -1..1
                rationale TEXT?
                waivedBy TEXT?
                waivedUntil DATE?
                """),
                Arguments.of("initiatives.kpiEffects", """
                kpiId TEXT in kpis
                direction WORD
                segment TEXT?
                """),
                Arguments.of("initiatives.milestones", """
                date DATE occurred
                kind WORD
                """),
                Arguments.of("initiatives.assessments", """
                date DATE occurred
                score NUMBER 0..1
                assessor TEXT?
                reason TEXT?
                recordedAt DATE?
                """),
                Arguments.of("initiatives.budgets", """
                date DATE occurred
                amount MONEY 0..
                reason WORD
                contingency MONEY? 0..
                basis WORD?
                counterpartId TEXT? in initiatives
                approver TEXT?
                """),
                Arguments.of("initiatives.spending", """
                date DATE
                planned MONEY?
                actual MONEY? from date
                unplanned MONEY? from date
                hours NUMBER? 0.. from date
                """),
                Arguments.of("initiatives.forecasts", """
                date DATE occurred
                costToComplete MONEY? 0..
                remainingBenefit MONEY?
                exitCost MONEY? 0..
                p50 MONEY? 0..
                p80 MONEY? 0..
                """),
                Arguments.of("initiatives.statusReports", """
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
                """),
                Arguments.of("initiatives.scheduleChanges", """
                date DATE occurred
                oldEnd DATE
                newEnd DATE
                reason WORD?
                approver TEXT?
                """),
                Arguments.of("initiatives.benefits", """
                date DATE
                planned MONEY
                realised MONEY? from date
                """),
                Arguments.of("initiatives.adoption", """
                date DATE
                activeUsers WHOLE? 0.. from date
                plannedUsers WHOLE? 0..
                legacyShare NUMBER? 0..1 from date
                """),
                Arguments.of("decisions.options", """
                id TEXT?
                text TEXT
                doNothing YES_NO?
                partnerId TEXT?
                score NUMBER?
                rejectedCode WORD?
                """),
                Arguments.of("decisions.participants", """
                personId TEXT
                role WORD
                stance WORD?
                position WHOLE? 1..
                """),
                Arguments.of("decisions.evidence", """
                date DATE? occurred
                stance WORD
                strength NUMBER? 0..1
                origin WORD?
                factType WORD?
                factId TEXT?
                response TEXT?
                text TEXT?
                """),
                Arguments.of("decisions.dissents", """
                text TEXT
                response TEXT?
                """),
                Arguments.of("reviews.actions", """
                due DATE
                doneOn DATE? from doneOn
                """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void areReadAsDeclared(String path, String fields) {
        assertThat(Written.fields(row(path))).isEqualTo(fields);
    }

    @Test
    void noOtherElementHasRows() {
        assertThat(Portfolio.dictionary().elements())
                .flatExtracting(element -> element.record().children().stream()
                        .map(child -> element.name() + "." + child)
                        .toList())
                .containsExactlyElementsOf(
                        rows().map(row -> row.get()[0].toString()).toList());
    }

    private static RecordSpec row(String path) {
        DataPath child = Portfolio.dictionary().path(path).orElseThrow();
        return child.child().rows().orElseThrow().row();
    }
}
