package org.alignmentaudit.standard.cases;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What a rule ought to say of a case.
 *
 * @param portfolio name of the portfolio: the case, and the day it is seen on
 * @param rule id of the rule
 * @param outcome what is expected
 * @param missing path that the facts lack, where the rule is not supported
 * @param note why
 */
record Expectation(String portfolio, String rule, Outcome outcome, String missing, String note) {

    enum Outcome {
        /** The rule has a finding. */
        SPEAKS,
        /** The rule could assess the case and has no finding. */
        SILENT,
        /** The rule lacks facts. */
        NOT_SUPPORTED,
        /** The rule has no finding, whether it could assess the case or not. */
        CONTROL
    }

    static List<Expectation> all() {
        try (InputStream in = resource("expectations.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(Expectation::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expectation of(NamedCsvRecord row) {
        return new Expectation(
                row.getField("portfolio"),
                row.getField("rule"),
                Outcome.valueOf(row.getField("outcome")),
                row.getField("missing"),
                row.getField("note"));
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(Expectation.class.getResourceAsStream(name), name);
    }

    @Override
    public String toString() {
        return portfolio + " " + rule + " " + outcome;
    }
}
