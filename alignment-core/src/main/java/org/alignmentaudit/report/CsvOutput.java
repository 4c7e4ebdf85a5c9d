package org.alignmentaudit.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Writes tables after RFC 4180. */
final class CsvOutput {

    private static final CsvWriter.CsvWriterBuilder BUILDER =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QuoteStrategies.ALWAYS);

    private CsvOutput() {}

    static void write(Collection<String> columns, Stream<List<String>> rows, Writer out) throws IOException {
        try {
            CsvWriter csv = BUILDER.build(new Unclosed(out));
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(row));
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }
}
