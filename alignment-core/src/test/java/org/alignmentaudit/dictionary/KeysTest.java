package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What, beside the parent, tells one row from another. */
class KeysTest {

    private static List<String> key(RecordSpec record) {
        return record.key().stream().map(FieldSpec::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // rows, key
        "goals.objectives, id",
        "initiatives.assessments, date",
        "initiatives.budgets, date reason",
        "initiatives.spending, date currency",
        "initiatives.forecasts, date",
        "initiatives.statusReports, date",
        "initiatives.scheduleChanges, date newEnd",
        "initiatives.benefits, date",
        "initiatives.adoption, date",
        "decisions.options, id",
        "exchangeRates, currency date"
    })
    void rowsAreToldApartByTheirKey(String path, String key) {
        assertThat(key(Written.record(path))).containsExactly(key.split(" "));
    }

    @Test
    void noOtherRecordHasAKey() {
        assertThat(Written.records().entrySet().stream()
                        .filter(record -> !key(record.getValue()).isEmpty())
                        .map(Map.Entry::getKey))
                .containsExactly(
                        "goals.objectives",
                        "initiatives.assessments",
                        "initiatives.budgets",
                        "initiatives.spending",
                        "initiatives.forecasts",
                        "initiatives.statusReports",
                        "initiatives.scheduleChanges",
                        "initiatives.benefits",
                        "initiatives.adoption",
                        "decisions.options",
                        "exchangeRates");
    }

    @Test
    void onlySomeElementsDoWithoutAnId() {
        assertThat(Written.records().entrySet().stream()
                        .filter(record -> !record.getKey().contains("."))
                        .filter(record -> record.getValue()
                                .field("id")
                                .filter(FieldSpec::required)
                                .isEmpty())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("customerSignals", "trainings", "incentives", "exchangeRates");
    }
}
