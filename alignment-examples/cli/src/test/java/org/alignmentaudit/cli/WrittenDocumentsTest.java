package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alignmentaudit.document.DocumentSchema;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the program writes about the examples is valid against its schema. */
class WrittenDocumentsTest {

    private static final JsonSchemaFactory DRAFT = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"../bakery/portfolio.json", "../uk-major-projects/portfolio"})
    void areValid(String portfolio) throws IOException {
        Path report = folder.resolve("report.json");
        Path baseline = folder.resolve("baseline.json");
        Path record = folder.resolve("record.json");
        Path waivers = Path.of("..", "bakery", "waivers.json");

        Run run = Run.of(
                "audit",
                portfolio,
                "-q",
                "-o",
                report,
                "--baseline",
                baseline,
                "--update-baseline",
                "--record",
                record,
                "--waivers",
                waivers);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertValid(report, DocumentSchema.REPORT);
        assertValid(baseline, DocumentSchema.BASELINE);
        assertValid(record, DocumentSchema.RECORD);
    }

    private static void assertValid(Path document, DocumentSchema schema) throws IOException {
        assertThat(DRAFT.getSchema(schema.json())
                        .validate(
                                Files.readString(document),
                                InputFormat.JSON,
                                run -> run.getExecutionConfig().setFormatAssertionsEnabled(true)))
                .as("%s against the schema of the %s", document.getFileName(), schema.title())
                .isEmpty();
    }
}
