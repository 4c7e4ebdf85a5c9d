package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

    private static final int MOST_PROBLEMS = 10_000;

    private static final String BRACKET = "\nMaybe a comma, a quote or a bracket is missing just before.";

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void refusesAnEmptyDocument(String document) {
        assertThat(Json.problems(document)).containsExactly("p.json: is empty.\nMaybe the export failed.");
    }

    @Test
    void refusesAnArray() {
        assertThat(Json.problems("[{}]"))
                .containsExactly("p.json: expected an object, found an array.\nRemove the square brackets.");
    }

    @Test
    void refusesADocumentWithoutFormatAndOrganisation() {
        assertThat(Json.problems("{}"))
                .containsExactly(
                        "p.json /format: is missing.\nExpected \"alignment-portfolio/1\".",
                        "p.json /organization: is missing.\n"
                                + "Every portfolio names its organisation and the day to look from.");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                    'alignment-portfolio/2' -> found "alignment-portfolio/2". -> Maybe another document was meant, or one for a newer version of this library.
                    1                       -> found 1.                       -> Put it in quotes.
                    null                    -> found null.                    -> Leave it out where nothing is known.
                    """)
    void refusesAnotherFormat(String format, String found, String advice) {
        assertThat(Json.problems(Json.with("'goals': []").replace("'alignment-portfolio/1'", format)))
                .containsExactly("p.json /format: expected \"alignment-portfolio/1\", " + found + "\n" + advice);
    }

    @Test
    void refusesElementsThatAreNoArrays() {
        String members = "'goals': {}, 'kpis': null, 'risks': 5";
        assertThat(Json.problems(Json.with(members)))
                .containsExactly(
                        "p.json /goals: expected an array of objects, found an object.\nPut it in square brackets.",
                        "p.json /kpis: expected an array of objects, found null.\nLeave it out where nothing is known.",
                        "p.json /risks: expected an array of objects, found 5.\nPut it in square brackets.");
    }

    @Test
    void refusesAnOrganisationThatIsAnArray() {
        assertThat(Json.problems("{'format': 'alignment-portfolio/1', 'organization': [{}]}"))
                .containsExactly(
                        "p.json /organization: expected an object, found an array.\nRemove the square brackets.");
    }

    @Test
    void refusesRecordsThatAreNoObjects() {
        assertThat(Json.problems(Json.with("'goals': [5, null, []]")))
                .containsExactly(
                        "p.json /goals/0: expected an object, found 5.",
                        "p.json /goals/1: expected an object, found null.\nLeave it out where nothing is known.",
                        "p.json /goals/2: expected an object, found an array.\nRemove the square brackets.");
    }

    @Test
    void refusesUnknownElements() {
        assertThat(Json.problems(Json.with("'goalz': [], 'something': 1, 'x-own': {'a': null}")))
                .containsExactly(
                        "p.json /goalz: 'goalz' is no element.\nMaybe `goals` was meant.",
                        "p.json /something: 'something' is no element.\nNames of your own start with x-.");
    }

    @Test
    void refusesAnElementThatIsThereTwice() {
        assertThat(Json.problems(Json.with("'goals': [], 'goals': [5]")))
                .containsExactly("p.json /goals: is there twice in one object.\nKeep one of the two.");
    }

    @Test
    void refusesUnknownPaths() {
        assertThat(Json.problems(Json.with("'supplied': ['goals.ownr', 5], 'unavailable': 'goals'")))
                .containsExactly(
                        "p.json /supplied/0: 'goals.ownr' is no path of the data dictionary.\n"
                                + "Maybe `goals.owner` was meant.",
                        "p.json /supplied/1: expected a path such as initiatives.statusReports, found 5.\n"
                                + "Put it in quotes.",
                        "p.json /unavailable: expected a list of paths, found \"goals\".\nPut it in square brackets.");
    }

    @Test
    void keepsWhatIsSuppliedAndUnavailable() {
        Portfolio portfolio = Json.read(
                Json.with("'goals': [], 'supplied': ['kpis', 'initiatives.sponsor'], 'unavailable': ['risks']"));
        assertThat(portfolio.suppliedElements()).containsExactly("organization", "goals", "kpis");
        assertThat(portfolio.suppliedFields()).containsExactly("initiatives.sponsor");
        assertThat(portfolio.unavailable()).containsExactly("risks");
    }

    @Test
    void tellsWhereADocumentWasCutOff() {
        assertThat(Json.problems("{" + Json.HEAD + ",\n'goals': [{'id': 'G'}, "))
                .containsExactly(
                        "p.json /goals/0/title: is missing.\nExpected a text.",
                        "p.json /goals/0/status: is missing.\n"
                                + "Expected one of DRAFT, ACTIVE, MET, DROPPED, SUPERSEDED.",
                        "p.json:2:24: the document ends before it is complete.\n"
                                + "Maybe the export was cut off; try again.");
    }

    @Test
    void tellsWhereADocumentStopsToBeJson() {
        assertThat(Json.problems("{" + Json.HEAD + ",\n'goals': [],}"))
                .containsExactly("p.json:2:13: is not JSON: Unexpected character ('}' (code 125)):"
                        + " was expecting double-quote to start field name." + BRACKET);
    }

    @Test
    void keepsHintsAtJavaOptionsToItself() {
        assertThat(Json.problems("{" + Json.HEAD + "} // end"))
                .containsExactly("p.json:1:101: is not JSON: Unexpected character ('/' (code 47)):"
                        + " maybe a (non-standard) comment." + BRACKET);
    }

    @Test
    void refusesTwoDocumentsInOne() {
        assertThat(Json.problems("{" + Json.HEAD + "} {}"))
                .containsExactly("p.json: goes on after its end.\nMaybe two documents were joined.");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] latin = ("{\n" + Json.HEAD.replace("'O'", "'\u00d6'") + "}").getBytes(StandardCharsets.ISO_8859_1);
        byte[] document = new String(latin, StandardCharsets.ISO_8859_1)
                .replace('\'', '"')
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Json.problems(document))
                .containsExactly("p.json:2:75: is not JSON: Invalid UTF-8 middle byte 0x22.\nSave it as UTF-8.");
    }

    @Test
    void readsADocumentAfterAByteOrderMark() {
        assertThat(Json.read("\uFEFF" + Json.with("'goals': []")).goals()).isEmpty();
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(Json.problems(new byte[] {0, 0, 0, '{', 0, 0x12, 0, 0}))
                .containsExactly("p.json: is not text in UTF-8.\nSave it as UTF-8.");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(Json.problems(Json.with("'x-deep': " + "[".repeat(70) + "]".repeat(70))))
                .containsExactly("p.json:1:175: Document nesting depth (65) exceeds the maximum allowed (64).\n"
                        + "Maybe it is no portfolio; JsonPortfolio tells what is allowed.");
        assertThat(Json.read(Json.with("'x-deep': " + "[".repeat(63) + "]".repeat(63)))
                        .goals())
                .isEmpty();
    }

    @Test
    void refusesNumbersWithoutEndEvenWhereNobodyReadsThem() {
        assertThat(Json.problems(Json.with("'x-number': " + "1".repeat(1200))))
                .containsExactly("p.json:1:1313: Number value length (1200) exceeds the maximum allowed (1000).\n"
                        + "Maybe it is no portfolio; JsonPortfolio tells what is allowed.");
    }

    @Test
    void refusesADocumentThatIsTooLarge() {
        byte[] document = Json.bytes(Json.with("'x-long': '" + "a".repeat(100_000) + "'"));
        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(() -> JsonPortfolio.read(
                        new ByteArrayInputStream(document), "p.json", new JsonPortfolio.Limits(50_000)))
                .withMessageMatching("p\\.json:1:\\d+: Document length \\(\\d+\\) exceeds the maximum allowed"
                        + " \\(50000\\)\\.\nMaybe raise JsonPortfolio\\.Limits, or hand over CSV tables,"
                        + " which have no limit\\.");
    }

    @Test
    void readsADocumentThatIsJustNotTooLarge() {
        byte[] document = Json.bytes(Json.with("'goals': []"));
        JsonPortfolio.Limits limits = new JsonPortfolio.Limits(document.length);
        assertThat(JsonPortfolio.read(new ByteArrayInputStream(document), "p.json", limits)
                        .goals())
                .isEmpty();
    }

    @Test
    void refusesALimitThatHoldsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonPortfolio.Limits(0))
                .withMessage("0 bytes hold no document.\nMaybe Limits.DEFAULT serves.");
    }

    @Test
    void givesUpWhenTooMuchIsWrong() {
        List<String> problems = Json.problems(Json.with("'goals': [" + "1,".repeat(20_000) + "1]"));
        assertThat(problems).hasSize(MOST_PROBLEMS + 1);
        assertThat(problems.get(MOST_PROBLEMS))
                .isEqualTo("p.json: reading ended after 10000 problems.\nMend those first; maybe most have one cause.");
    }

    @Test
    void refusesBudgetsThatAddUpToTooMuch() {
        String budgets = "'budgets': [{'date': '2026-01-01', 'amount': 9000000000000, 'reason': 'INITIAL'}]}";
        String initiative = "{'name': 'N', 'type': 'PROJECT', 'status': 'ACTIVE', " + budgets;
        String both = initiative.replace("{'name'", "{'id': 'A', 'name'") + ", "
                + initiative.replace("{'name'", "{'id': 'B', 'name'");
        assertThat(Json.problems(Json.with("'initiatives': [" + both + "]")))
                .containsExactly("p.json /organization: its amounts add up to more than 9223372036854.775807.\n"
                        + "Maybe the source counts in cents.");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        byte[] document = Json.bytes(Json.with("'goals': []"));
        boolean[] closed = {false};
        try (InputStream in = new ByteArrayInputStream(document) {
            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            JsonPortfolio.read(in, "p.json");
            assertThat(closed[0]).isFalse();
        }
    }

    @Test
    void passesOnAFaultOfTheStream() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JsonPortfolio.read(broken, "p.json"))
                .withMessage("java.io.IOException: the disk is gone");
    }
}
