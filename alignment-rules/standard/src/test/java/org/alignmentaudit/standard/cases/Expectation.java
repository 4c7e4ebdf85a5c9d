package org.alignmentaudit.standard.cases;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a rule ought to say of a case.
 *
 * @param portfolio name of the portfolio: the case, and the day it is seen on
 * @param rule id of the rule
 * @param outcome what is expected
 * @param missing path that the facts lack, where the rule is not supported
 * @param forms letters of the alternatives that hold, where the rule speaks
 * @param says what it says it saw, where it speaks
 * @param note why
 */
record Expectation(
        String portfolio, String rule, Outcome outcome, String missing, List<String> forms, String says, String note) {

    enum Outcome {
        /** The rule has one finding, of these forms and with these words. */
        SPEAKS,
        /** The rule could assess the case and has no finding. */
        SILENT,
        /** The rule lacks facts. */
        NOT_SUPPORTED,
        /** The rule has no finding; {@link NegativeControlsTest} shows that it would have one, but for one reason. */
        CONTROL
    }

    static List<Expectation> all() {
        try (InputStream in = KnownCase.resource("expectations.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(Expectation::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of one outcome. */
    static List<Expectation> all(Outcome outcome) {
        return all().stream().filter(row -> row.outcome() == outcome).toList();
    }

    private static Expectation of(NamedCsvRecord row) {
        return new Expectation(
                row.getField("portfolio"),
                row.getField("rule"),
                Outcome.valueOf(row.getField("outcome")),
                row.getField("missing"),
                row.getField("forms").chars().mapToObj(Character::toString).toList(),
                row.getField("says"),
                row.getField("note"));
    }

    @Override
    public String toString() {
        return portfolio + " " + rule + " " + outcome;
    }
}
