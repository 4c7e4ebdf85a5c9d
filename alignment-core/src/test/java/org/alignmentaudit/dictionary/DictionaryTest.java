package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {

    private static final Dictionary DICTIONARY = Portfolio.dictionary();

    @Test
    void holdsItsElementsInTheOrderOfDocuments() {
        assertThat(DICTIONARY.elements())
                .extracting(ElementSpec::name)
                .containsExactly("organization", "goals", "kpis", "initiatives", "decisions", "reviews", "risks");
    }

    @Test
    void findsAnElementByNameAndByType() {
        ElementSpec goals = DICTIONARY.element("goals").orElseThrow();
        assertThat(goals.record().type()).isEqualTo(Goal.class);
        assertThat(DICTIONARY.element(Goal.class)).isSameAs(goals);
    }

    @Test
    void hasNoElementOfAnUnknownName() {
        assertThat(DICTIONARY.element("goal")).isEmpty();
    }

    @Test
    void refusesAClassThatIsNoElement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DICTIONARY.element(Budget.class))
                .withMessage("org.alignmentaudit.facts.Budget is no element of the dictionary.");
    }

    @Test
    void cannotBeReadFromARecordThatIsNoElement() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Dictionary.of(Budget.class))
                .withMessage("org.alignmentaudit.facts.Budget is not marked as an element.");
    }

    @Test
    void childTablesNameTheirParentAfterTheElement() {
        assertThat(DICTIONARY.element(Initiative.class).parentColumn()).isEqualTo("initiativeId");
    }

    @Test
    void anElementFindsItsChildrenButNotItsFields() {
        ElementSpec initiatives = DICTIONARY.element(Initiative.class);
        assertThat(initiatives.child("goalLinks")).map(RowsSpec::table).contains("goal_links");
        assertThat(initiatives.child("name")).isEmpty();
        assertThat(initiatives.child("nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // text, path
        "goals, goals",
        "goals.owner, goals.owner",
        "initiatives.statusReports, initiatives.statusReports",
        "initiatives.statusReports.cpi, initiatives.statusReports.cpi",
        "statusReports, initiatives.statusReports",
        "statusReports.cpi, initiatives.statusReports.cpi",
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
