package org.alignmentaudit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static String render(String text, Map<String, String> values) {
        return new Template(text)
                .render(
                        values::containsKey,
                        values::get,
                        name -> values.get(name).equals("1"));
    }

    @Test
    void citesValuesByName() {
        assertThat(render(
                        "{subject} rose by {raise}, more than {setting.minRaise}.",
                        Map.of("subject", "Shop", "raise", "31 %", "setting.minRaise", "10 %")))
                .isEqualTo("Shop rose by 31 %, more than 10 %.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 report is bad.", "0, 0 reports are bad.", "2, 2 reports are bad."})
    void choosesTheWordForOneOrForMany(String number, String sentence) {
        assertThat(render("{n} {n:report is|reports are} bad.", Map.of("n", number)))
                .isEqualTo(sentence);
    }

    @Test
    void eitherWordMayBeEmpty() {
        assertThat(render("report{n:|s}", Map.of("n", "1"))).isEqualTo("report");
        assertThat(render("report{n:|s}", Map.of("n", "2"))).isEqualTo("reports");
    }

    @Test
    void aPartThatDependsOnAValueIsSaidWhereItIsKnown() {
        assertThat(render("Active{spent? and spent {spent}};", Map.of("spent", "EUR 5")))
                .isEqualTo("Active and spent EUR 5;");
    }

    @Test
    void aPartThatDependsOnAValueIsLeftOutWhereNobodyKnowsIt() {
        assertThat(render("Active{spent? and spent {spent}};", Map.of())).isEqualTo("Active;");
    }

    @Test
    void aPartThatDependsOnAValueChoosesWordsToo() {
        assertThat(render("Active{n? for {n} {n:day|days}}.", Map.of("n", "1"))).isEqualTo("Active for 1 day.");
    }

    @Test
    void whatOnlySuchAPartCitesIsNamedButNotNeeded() {
        Template template = new Template("{a}{spent? and spent {spent} on {b}}");

        assertThat(template.names()).containsExactly("a", "spent", "b");
        assertThat(template.needed()).containsExactly("a");
    }

    @Test
    void valuesAreNotReadAsTemplates() {
        assertThat(render("{a} {b}", Map.of("a", "{b} $1 \\", "b", "x"))).isEqualTo("{b} $1 \\ x");
    }

    @Test
    void aTextWithoutNamesStaysAsItIs() {
        assertThat(render("No {} { name } {1} $0 names | here.", Map.of()))
                .isEqualTo("No {} { name } {1} $0 names | here.");
    }

    @Test
    void namesAreListedOnceInOrder() {
        assertThat(new Template("{b} {n:one|many} {setting.a} {b}").names()).containsExactly("b", "n", "setting.a");
        assertThat(new Template("none").names()).isEmpty();
    }
}
