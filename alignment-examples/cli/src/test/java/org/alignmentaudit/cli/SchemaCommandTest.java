package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.alignmentaudit.document.DocumentSchema;
import org.alignmentaudit.document.PortfolioSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {

    @TempDir
    Path folder;

    @Test
    void printsTheSchemaOfThePortfolio() {
        Run run = Run.of("schema", "portfolio");

        assertThat(run).isEqualTo(new Run(0, PortfolioSchema.json(), ""));
    }

    @ParameterizedTest
    @EnumSource
    void printsTheSchemaOfEveryDocument(DocumentSchema schema) {
        assertThat(Run.of("schema", schema.title())).isEqualTo(new Run(0, schema.json(), ""));
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
        Run run = Run.of("schema", "scorecards", "-o", folder);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "scorecards: no document of this name has a schema.",
                        "Known: portfolio, policy, waivers, baseline, report, record.",
                        folder + ": is a folder.",
                        "Name a file in it.",
                        "2 problems.");
    }
}
