package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Files that are derived from the records of the dictionary. After a change of a record, {@code -Dregenerate=true} writes
 * them anew.
 */
class DerivedFilesTest {

    private static final boolean REGENERATE = Boolean.getBoolean("regenerate");

    private static void isUpToDate(Path file, String derived) throws IOException {
        if (REGENERATE) {
            Files.writeString(file, derived);
        }
        assertThat(file)
                .as(
                        "%s is derived from the records. Write it anew:"
                                + " mvn test -pl alignment-core -Dtest=DerivedFilesTest -Dregenerate=true",
                        file)
                .hasContent(derived);
    }

    @Test
    void theSchemaIsWhatTheRecordsSay() throws IOException {
        Path folder = Path.of("src", "main", "resources", "org", "alignmentaudit", "document");
        isUpToDate(folder.resolve(PortfolioSchema.RESOURCE), DerivedSchema.text());
    }

    @Test
    void thePageIsWhatTheRecordsSay() throws IOException {
        isUpToDate(Path.of(DictionaryPage.RESOURCE), DerivedPage.text());
    }
}
