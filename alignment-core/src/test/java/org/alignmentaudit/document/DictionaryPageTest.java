package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryPageTest {

    static Iterable<ElementSpec> elements() {
        return Portfolio.dictionary().elements();
    }

    @ParameterizedTest
    @MethodSource("elements")
    void comesWithTheLibraryAndNamesEveryElement(ElementSpec element) {
        assertThat(DictionaryPage.markdown()).contains("\n## " + element.name() + "\n");
    }

    @Test
    void namesEveryTable() {
        assertThat(CsvTemplates.files().keySet())
                .allSatisfy(file -> assertThat(DictionaryPage.markdown()).contains("`" + file + "`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n#### decisions.options.scores\n",
                "Table `option_scores.csv`, parent in `decisionId` and `optionId`.",
                "| `asOf` | date | required | the day the audit looks from |",
                "| `supersededBy` | id of [goals](#goals) |",
                "| `stage` | `STARTUP` `GROWTH` `MATURE` |  | stage of life |",
                "| `materiality` | number, 0 to 1 |",
                "| `decidedOn` | date | required | day of the decision; not before raisedOn;"
                        + " rules do not see the record before this day |",
                "Key: `date`, `newEnd`."
            })
    void tellsWhatAFieldHolds(String text) {
        assertThat(DictionaryPage.markdown()).contains(text);
    }
}
