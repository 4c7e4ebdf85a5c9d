package org.alignmentaudit.standard.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each record and each row of a known case tells where it comes from, or what of it is uncertain. */
class SourcesTest {

    static Stream<String> portfolios() {
        return Expectation.all().stream().map(Expectation::portfolio).distinct();
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void standOnEachRow(String portfolio) {
        assertThat(CaseRows.of(KnownCase.text(portfolio))).hasSizeGreaterThan(1).allSatisfy((place, row) -> {
            assertThat(row.keySet()).as(place).containsAnyOf("x-source", "x-uncertain");
            assertThat(row).as(place).doesNotContainValue("");
        });
    }

    @Test
    void aRowIsEachObjectInTheDocument() {
        assertThat(CaseRows.of("""
                        { "format": "f", "organization": { "id": "o" }, "tags": ["t"],
                          "goals": [ { "id": "g", "x-source": "s", "objectives": [{ "id": "p" }, { "id": "q" }] } ] }
                        """))
                .containsOnlyKeys("/organization", "/goals/0", "/goals/0/objectives/0", "/goals/0/objectives/1")
                .hasEntrySatisfying("/goals/0", row -> assertThat(row).isEqualTo(Map.of("id", "g", "x-source", "s")))
                .hasEntrySatisfying(
                        "/goals/0/objectives/1", row -> assertThat(row.keySet()).isEqualTo(Set.of("id")));
    }
}
