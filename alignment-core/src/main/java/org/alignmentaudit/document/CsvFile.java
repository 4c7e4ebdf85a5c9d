package org.alignmentaudit.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.internal.intake.Source;
import org.jspecify.annotations.Nullable;

/** The records of one CSV file from first to last, as far as the file can be read. */
final class CsvFile implements Closeable {

    private static final Pattern RECORD_START = Pattern.compile("\\s*\\(record starting at line (\\d+)\\)");
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Path path;
    private final String name;
    private final Source source;
    private final BufferedReader text;
    private @Nullable Iterator<CsvRecord> records;
    private boolean damaged;

    CsvFile(Path path, Source source) throws IOException {
        this.path = path;
        this.name = source.alone() ? path.getFileName().toString() : path.toString();
        this.source = source;
        this.text = Files.newBufferedReader(path, StandardCharsets.UTF_8);
    }

    /** Whether reading ended before the end of the file, which was then told. */
    boolean damaged() {
        return damaged;
    }

    /** The next record that is not empty, null at the end. */
    @Nullable CsvLine next() throws IOException {
        try {
            Iterator<CsvRecord> rest = records == null ? records = open() : records;
            return rest.hasNext() ? line(rest.next()) : null;
        } catch (CsvParseException e) {
            malformed(e);
        } catch (CharacterCodingException e) {
            notUtf8();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            notUtf8();
        }
        return null;
    }

    private Iterator<CsvRecord> open() throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return CsvReader.builder()
                .fieldSeparator(CsvSeparator.of(text))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
    }

    private CsvLine line(CsvRecord csv) {
        return new CsvLine(new Place.Line(name, csv.getStartingLineNumber()), csv.getFields());
    }

    private void malformed(CsvParseException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        damaged = true;
        Matcher start = RECORD_START.matcher(String.valueOf(e.getMessage()));
        Place place = start.find() ? new Place.Line(name, Long.parseLong(start.group(1))) : new Place.Whole(name);
        String fault = Shown.line(start.replaceAll(""));
        source.problem(place, "is not CSV: " + fault, "Maybe a quote is missing, or one inside a text is not doubled.");
    }

    private void notUtf8() throws IOException {
        damaged = true;
        Place place = new Place.Line(name, Utf8.lineOfFault(path));
        source.problem(place, "is not text in UTF-8", Utf8.SAVE);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
