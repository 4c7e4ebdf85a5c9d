package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.report.CsvReport;
import org.alignmentaudit.report.HtmlReport;
import org.alignmentaudit.report.JUnitReport;
import org.alignmentaudit.report.JsonReport;
import org.alignmentaudit.report.MarkdownReport;
import org.alignmentaudit.report.ReportWriter;
import org.alignmentaudit.report.SarifReport;
import org.alignmentaudit.report.TextReport;

/** The forms a report comes in. */
enum ReportFormat {
    TEXT(portfolio -> new TextReport(), ".txt"),
    JSON(portfolio -> new JsonReport(), ".json"),
    MARKDOWN(portfolio -> new MarkdownReport(), ".md"),
    SARIF(portfolio -> new SarifReport(), ".sarif", ".sarif.json"),
    JUNIT(portfolio -> new JUnitReport(), ".xml"),
    CSV(portfolio -> new CsvReport(), ".csv"),
    HTML(HtmlReport::new, ".html", ".htm");

    private final Function<Portfolio, ReportWriter> writer;
    private final List<String> extensions;

    ReportFormat(Function<Portfolio, ReportWriter> writer, String... extensions) {
        this.writer = writer;
        this.extensions = List.of(extensions);
    }

    /** The format that the extension of the file says, if it says one; of two that fit the longer one counts. */
    static Optional<ReportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.fit(name) > 0)
                .max(Comparator.comparingInt(format -> format.fit(name)));
    }

    /** Length of the extension that the name has of this format; 0 where it has none. */
    private int fit(String name) {
        return extensions.stream()
                .filter(name::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Writes reports of this portfolio. */
    ReportWriter writer(Portfolio portfolio) {
        return writer.apply(portfolio);
    }
}
