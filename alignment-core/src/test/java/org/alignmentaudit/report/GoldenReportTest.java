package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.alignmentaudit.audit.AuditReport;
import org.junit.jupiter.api.Test;

/** The small report, character by character. The digest of the portfolio is not the writers' business. */
class GoldenReportTest {

    private final AuditReport small = SampleReport.small().build();

    @Test
    void writesJson() {
        assertGolden("small.json", new JsonReport());
    }

    @Test
    void writesText() {
        assertGolden("small.txt", new TextReport());
    }

    @Test
    void writesTheSummaryAsText() {
        assertGolden("small-summary.txt", TextReport.summary());
    }

    @Test
    void writesMarkdown() {
        assertGolden("small.md", new MarkdownReport());
    }

    private void assertGolden(String name, ReportWriter writer) {
        String expected =
                golden(name).replace("PORTFOLIO-DIGEST", small.portfolio().digest());
        assertThat(SampleReport.written(writer, small)).isEqualTo(expected);
    }

    private static String golden(String name) {
        try (InputStream in = GoldenReportTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
