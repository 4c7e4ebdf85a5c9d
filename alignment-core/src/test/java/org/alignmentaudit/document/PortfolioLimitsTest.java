package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioLimitsTest {

    @TempDir
    private Path folder;

    private Path document;

    @BeforeEach
    void write() {
        byte[] content = Json.bytes(Json.with("'x-long': '" + "a".repeat(100_000) + "'"));
        new Folder(folder).bytes("p.json", content);
        document = folder.resolve("p.json");
    }

    @Test
    void areThoseOfTheCaller() {
        JsonPortfolio.Limits limits = new JsonPortfolio.Limits(200_000, "--max-size");

        assertThat(PortfolioFiles.read(document, limits).goals()).isEmpty();
    }

    @Test
    void areCalledWhatTheCallerCallsThem() {
        JsonPortfolio.Limits limits = new JsonPortfolio.Limits(50_000, "--max-size");

        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(() -> PortfolioFiles.read(document, limits))
                .withMessageEndingWith("\nMaybe raise --max-size, or hand over CSV tables, which have no limit.");
    }
}
