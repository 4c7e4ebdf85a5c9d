package org.alignmentaudit.example.ukmajorprojects;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of the source, in the order of the file. */
final class SourceReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path source;
    private final FaultLog faults;

    SourceReader(Path source, FaultLog faults) {
        this.source = source;
        this.faults = faults;
    }

    List<SnapshotRow> rows() {
        List<CsvRecord> records = records();
        if (records.isEmpty()) {
            throw new BadInputException(source + ": the file is empty.", "Maybe another file was meant.");
        }
        List<String> header = header(records.get(0));
        return records.stream()
                .skip(1)
                .map(cells -> new SourceLine(header, cells, faults).row())
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> header(CsvRecord first) {
        List<String> header = first.getFields().stream().map(String::strip).toList();
        String missing = Stream.of(Column.values())
                .map(Column::header)
                .filter(column -> !header.contains(column))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BadInputException(
                    source + ":1: the header lacks: " + missing + ".", "Maybe the file is not the cleaned one.");
        }
        return header;
    }

    private List<CsvRecord> records() {
        try (Stream<CsvRecord> records = CsvReader.builder().allowUnclosedQuote(false).ofCsvRecord(text()).stream()) {
            return records.toList();
        } catch (CsvParseException e) {
            throw new BadInputException(
                    source + ": " + reason(e), "Maybe a quote is not closed or a line is cut off there.");
        }
    }

    private static String reason(CsvParseException e) {
        return Optional.ofNullable(e.getCause()).orElse(e).getMessage();
    }

    private String text() {
        try {
            String text = Files.readString(source);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new BadInputException(source + ": no such file.", "Maybe the path is meant from another folder.");
        } catch (CharacterCodingException e) {
            throw new BadInputException(source + ": the file is not UTF-8.", "Maybe convert it with iconv.");
        } catch (IOException e) {
            throw new BadInputException(source + ": cannot be read.", "Maybe it is a folder or not yours to read.");
        }
    }
}
