package org.alignmentaudit.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.internal.intake.RowTable;
import org.alignmentaudit.internal.intake.Tables;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.Problem;

/** Writes a portfolio as a folder of CSV tables. */
final class CsvWriting {

    private CsvWriting() {}

    static void write(Portfolio portfolio, Path folder) {
        List<Problem> problems = new CsvExpressible().problems(portfolio);
        if (!problems.isEmpty()) {
            throw new InvalidPortfolioException(problems);
        }
        try {
            write(contents(portfolio), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables to write, by the name of their file. */
    private static Map<String, CsvContent> contents(Portfolio portfolio) {
        Tables tables = Tables.of(Portfolio.dictionary());
        Map<String, CsvContent> contents = new TreeMap<>();
        for (ElementSpec element : tables.elements()) {
            if (portfolio.suppliedElements().contains(element.name())) {
                contents.put(
                        CsvPortfolio.file(Tables.name(element)),
                        CsvContent.of(element, portfolio.source(element.name())));
            }
        }
        for (RowTable table : tables.rows()) {
            CsvContent.of(table, portfolio)
                    .ifPresent(content -> contents.put(CsvPortfolio.file(table.name()), content));
        }
        paths(portfolio.suppliedFields())
                .ifPresent(content -> contents.put(CsvPortfolio.file(Tables.SUPPLIED), content));
        paths(portfolio.unavailable())
                .ifPresent(content -> contents.put(CsvPortfolio.file(Tables.UNAVAILABLE), content));
        return contents;
    }

    private static Optional<CsvContent> paths(Collection<String> paths) {
        List<List<String>> rows = paths.stream().sorted().map(List::of).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new CsvContent(List.of(Tables.PATH), rows::stream));
    }

    private static void write(Map<String, CsvContent> contents, Path folder) throws IOException {
        Files.createDirectories(folder);
        refuseOthers(folder, contents.keySet());
        for (Map.Entry<String, CsvContent> table : contents.entrySet()) {
            write(table.getValue(), folder.resolve(table.getKey()));
        }
    }

    private static void refuseOthers(Path folder, Set<String> own) throws IOException {
        for (Path file : CsvFolder.csvFiles(folder)) {
            if (!own.contains(file.getFileName().toString())) {
                throw new FileAlreadyExistsException(
                        file.toString(), null, "would be read with this portfolio.\nMove or delete it first");
            }
        }
    }

    /** The writer of {@link Files} refuses half a character, where the one of FastCSV would write a question mark. */
    private static void write(CsvContent content, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
                Stream<List<String>> rows = content.rows().get()) {
            csv.writeRecord(content.columns());
            rows.forEach(csv::writeRecord);
        }
    }
}
