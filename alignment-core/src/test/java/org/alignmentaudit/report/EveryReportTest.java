package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.Writer;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format. */
class EveryReportTest {

    private static final int LARGEST_PIECE = 16_384;

    static Stream<ReportWriter> writers() {
        return Stream.of(
                new JsonReport(),
                new TextReport(),
                new TextReport(60),
                TextReport.summary(),
                TextReport.list(80, true, 10),
                new MarkdownReport(),
                new SarifReport(),
                new JUnitReport(),
                new CsvReport(),
                new HtmlReport());
    }

    static Stream<ReportWriter> wholeReports() {
        return Stream.of(
                new JsonReport(),
                new TextReport(),
                TextReport.list(80, false, Integer.MAX_VALUE),
                new MarkdownReport(),
                new SarifReport(),
                new JUnitReport(),
                new CsvReport());
    }

    /** CSV has lines of its own: RFC 4180 asks for carriage returns. */
    static Stream<ReportWriter> writersOfLines() {
        return writers().filter(writer -> !(writer instanceof CsvReport));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void isTheSameForTheSameReport(ReportWriter writer) {
        String once = SampleReport.written(writer, SampleReport.small().build());

        assertThat(SampleReport.written(writer, SampleReport.small().build())).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void doesNotDependOnTheLocaleOfTheMachine(ReportWriter writer) {
        AuditReport report = SampleReport.small().build();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            String american = SampleReport.written(writer, report);
            Locale.setDefault(Locale.GERMANY);
            assertThat(SampleReport.written(writer, report)).isEqualTo(american);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(SampleReport.written(writer, report)).isEqualTo(american);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("writersOfLines")
    void endsItsLinesWithLineFeeds(ReportWriter writer) {
        String text = SampleReport.written(writer, SampleReport.small().build());

        assertThat(text).endsWith("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void flushesAndDoesNotCloseTheWriter(ReportWriter writer) throws Exception {
        Meter meter = new Meter();

        writer.write(SampleReport.small().build(), meter);

        assertThat(meter.flushes).isPositive();
        assertThat(meter.closed).isFalse();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void claimsNeitherAlignmentNorBiasOfPeople(ReportWriter writer) {
        String text = SampleReport.written(
                writer, new SampleReport().assessed("A", "A", 1, 0, 0).build());

        String withoutScorecard = text.toLowerCase(Locale.ROOT).replace("scorecard", "");
        assertThat(withoutScorecard).doesNotContain("aligned", "biased", "score");
    }

    @ParameterizedTest
    @MethodSource("wholeReports")
    void streamsThousandsOfFindingsInLinearTime(ReportWriter writer) throws Exception {
        long small = size(writer, 1_001);
        long thousand = size(writer, 2_001) - small;

        assertThat(size(writer, 5_001)).isEqualTo(small + 4 * thousand);
    }

    /** The page has charts and numbers that take more letters the larger they are. */
    @Test
    void streamsTheHtmlPageInLinearTime() {
        int style = 2 * LARGEST_PIECE; // comes in one piece
        long small = size(new HtmlReport(), 1_001, style);
        long thousand = size(new HtmlReport(), 2_001, style) - small;

        assertThat(size(new HtmlReport(), 5_001, style)).isCloseTo(small + 4 * thousand, within(1_000L));
    }

    private static long size(ReportWriter writer, int findings) {
        return size(writer, findings, LARGEST_PIECE);
    }

    private static long size(ReportWriter writer, int findings, int largest) {
        AuditReport report = SampleReport.large(findings).build();
        Meter meter = new Meter();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> writer.write(report, meter));
        assertThat(meter.largest).isLessThanOrEqualTo(largest);
        return meter.size;
    }

    /** Keeps nothing; measures what it is handed. */
    private static final class Meter extends Writer {

        private long size;
        private int largest;
        private int flushes;
        private boolean closed;

        @Override
        public void write(char[] characters, int offset, int length) {
            size += length;
            largest = Math.max(largest, length);
        }

        @Override
        public void flush() {
            flushes++;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
