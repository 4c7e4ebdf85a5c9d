package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTemplatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    teams.csv            | id,name,headcount,parentId
                    goal_changes.csv     | goalId,date,field,oldValue,newValue
                    dissents.csv         | decisionId,text,response
                    option_scores.csv    | decisionId,optionId,criterion,score
                    decision_options.csv | decisionId,id,text,doNothing,partnerId,score,rejectedCode
                    evidence.csv         | decisionId,assumptionId,date,stance,strength,origin,factType,factId,response,text
                    unavailable.csv      | element
                    supplied.csv         | element
                    """)
    void haveAllColumnsAndNoRow(String file, String header) {
        assertThat(CsvTemplates.files()).containsEntry(file, header + "\n");
    }

    @Test
    void holdOneTableForEachElementAndListOfRows() {
        assertThat(CsvTemplates.files())
                .containsKeys("organization.csv", "customer_signals.csv", "exchange_rates.csv", "status_reports.csv");
        assertThat(CsvTemplates.files().values())
                .allSatisfy(text -> assertThat(text).matches("[A-Za-z0-9,]+\n"));
    }
}
