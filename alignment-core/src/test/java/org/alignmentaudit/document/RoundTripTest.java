package org.alignmentaudit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @TempDir
    private Path folder;

    @Test
    void theFullPortfolioUsesEveryPathOfTheDictionary() {
        Portfolio full = FullPortfolio.of(1);
        assertThat(Portfolio.dictionary().paths())
                .filteredOn(path -> !full.unavailable().contains(path))
                .allMatch(full::supplies);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void jsonToCsvToJsonKeepsEverything(long seed) {
        Portfolio original = FullPortfolio.of(seed);
        byte[] json = Json.write(original);
        CsvPortfolio.write(Json.read(json), folder);
        Portfolio back = CsvPortfolio.read(folder);

        assertEqual(back, original);
        assertThat(Json.write(back)).asString(UTF_8).isEqualTo(new String(json, UTF_8));
    }

    private static void assertEqual(Portfolio actual, Portfolio expected) {
        for (ElementSpec element : Portfolio.dictionary().elements()) {
            assertThat(actual.source(element.name())).isEqualTo(expected.source(element.name()));
        }
        assertThat(actual.digest()).isEqualTo(expected.digest());
        assertThat(actual.unavailable()).isEqualTo(expected.unavailable());
        assertThat(actual.suppliedFields()).isEqualTo(expected.suppliedFields());
    }
}
