package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.alignmentaudit.document.PortfolioSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    @TempDir
    Path folder;

    @Test
    void printsTheSchemaOfThePortfolio() {
        Run run = Run.of("schema", "portfolio");

        assertThat(run).isEqualTo(new Run(0, PortfolioSchema.json(), ""));
    }

    @Test
    void writesTheSchemaToAFile() {
        Path file = folder.resolve("portfolio.schema.json");

        assertThat(Run.of("schema", "portfolio", "-o", file)).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(PortfolioSchema.json());
    }

    @Test
    void namesTheSchemaThatWasMeant() {
        Run run = Run.of("schema", "portfolios");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly("portfolios: no document of this name has a schema.", "Maybe portfolio was meant.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void listsTheKnownSchemasAndEverythingElseThatIsWrong() {
        Run run = Run.of("schema", "report", "-o", folder);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "report: no document of this name has a schema.",
                        "Known: portfolio.",
                        folder + ": is a folder.",
                        "Name a file in it.",
                        "2 problems.");
    }
}
