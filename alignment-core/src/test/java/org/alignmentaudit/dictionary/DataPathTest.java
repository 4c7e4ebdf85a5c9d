package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in the dictionary and the texts that name them. */
class DataPathTest {

    private static final Dictionary DICTIONARY = Portfolio.dictionary();

    @ParameterizedTest
    @CsvSource({
        // text, path
        "goals, goals",
        "goals.owner, goals.owner",
        "initiatives.statusReports, initiatives.statusReports",
        "initiatives.statusReports.cpi, initiatives.statusReports.cpi",
        "statusReports, initiatives.statusReports",
        "statusReports.cpi, initiatives.statusReports.cpi",
        "options.scores, decisions.options.scores",
        "organization.asOf, organization.asOf"
    })
    void pathsNameElementsChildrenAndFields(String text, String path) {
        assertThat(DICTIONARY.path(text)).map(DataPath::toString).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "goal",
                "goals.",
                "goals.weight",
                "goals.owner.name",
                "initiatives.statusReports.weight",
                "initiatives.statusReports.cpi.x",
                "decisions.options.scores.criterion",
                "scores",
                "owner",
                "statusreports",
                " goals"
            })
    void whatNothingIsCalledIsNoPath(String text) {
        assertThat(DICTIONARY.path(text)).isEmpty();
    }

    @Test
    void aChildThatTwoElementsHaveCannotStandAlone() {
        Dictionary ambiguous = Dictionary.of(Samples.Shop.class, Samples.Warehouse.class);
        assertThat(ambiguous.path("goods")).isEmpty();
        assertThat(ambiguous.path("shops.goods")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "evidence.stance", "objectives", "objectives.kpiId"})
    void theChildrenThatTwoElementsOfThePortfolioHaveCannotStandAlone(String text) {
        assertThat(DICTIONARY.path(text)).isEmpty();
    }

    @Test
    void thePathOfAChildHasNoField() {
        DataPath path = DICTIONARY.path("statusReports").orElseThrow();
        assertThat(path.element().name()).isEqualTo("initiatives");
        assertThat(path.child()).hasToString("statusReports");
        assertThat(path.field()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "statusReports.cpi, initiatives.statusReports",
        "statusReports, initiatives",
        "goals.owner, goals",
        "goals, goals"
    })
    void theParentOfAPathIsOneLevelUp(String text, String parent) {
        assertThat(DICTIONARY.path(text).orElseThrow().parent()).hasToString(parent);
    }

    @Test
    void everyPathItListsCanBeLookedUp() {
        assertThat(DICTIONARY.paths())
                .contains("goals", "goals.objectives", "goals.objectives.kpiId", "initiatives.budgets.reason")
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(DICTIONARY.path(text))
                        .map(DataPath::toString)
                        .contains(text));
    }
}
