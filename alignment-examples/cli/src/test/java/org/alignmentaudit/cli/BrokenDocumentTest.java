package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alignmentaudit.document.DocumentSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One thing is wrong with the bakery's document: one message says where, what was found and what to try. The published schema
 * refuses the document too, but for what no schema can express.
 */
class BrokenDocumentTest {

    private static final String FIRST_GOAL = "\"due\": \"2026-12-31\", \"theme\": \"costs\"";

    @TempDir
    Path folder;

    /** What a schema cannot express. */
    private enum Beyond {
        /** It sees one record at a time, and this is wrong between two of them. */
        OTHER_RECORDS,
        /** It knows no depth. Programs that validate give up on such a document too, each at a depth of its own. */
        DEPTH
    }

    /** The message about the bakery's document after this change, which its schema refuses too. */
    private String refusal(String text, String change) throws IOException {
        String document = changed(text, change);
        assertThat(valid(document)).as("valid against the schema").isFalse();
        return refusal(document);
    }

    /** The message about the bakery's document after this change, of which its schema knows nothing. */
    private String refusal(Beyond schema, String text, String change) throws IOException {
        String document = changed(text, change);
        if (schema != Beyond.DEPTH) {
            assertThat(valid(document)).as("valid against the schema").isTrue();
        }
        return refusal(document);
    }

    private static String changed(String text, String change) throws IOException {
        String whole = Files.readString(BAKERY);
        assertThat(whole).contains(text);
        int at = whole.indexOf(text);
        return whole.substring(0, at) + change + whole.substring(at + text.length());
    }

    private static boolean valid(String document) {
        try {
            JsonNode json = new ObjectMapper().readTree(document);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(DocumentSchema.PORTFOLIO.json())
                    .validate(json, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                    .isEmpty();
        } catch (JsonProcessingException e) {
            return false; // what is no JSON meets no schema
        }
    }

    private String refusal(String document) throws IOException {
        Path file = Files.writeString(folder.resolve("bakery.json"), document);
        Path report = folder.resolve("report.json");
        Run run = Run.of("audit", file, "-o", report);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(report).doesNotExist();
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        return run.err().strip();
    }

    @Test
    void theBakeryItselfIsValid() throws IOException {
        assertThat(valid(Files.readString(BAKERY))).isTrue();
    }

    @Test
    void aNumberInQuotes() throws IOException {
        assertThat(refusal("\"priority\": 1,", "\"priority\": \"1\","))
                .isEqualTo("bakery.json /goals/0/priority: expected a whole number, found \"1\".\nRemove the quotes.");
    }

    @Test
    void anObjectInPlaceOfAList() throws IOException {
        assertThat(refusal("\"unavailable\": [\"initiatives.dependsOn\"]", "\"unavailable\": {}"))
                .isEqualTo("bakery.json /unavailable: expected a list of paths, found an object.\n"
                        + "Put it in square brackets.");
    }

    @Test
    void aNumberThatIsNone() throws IOException {
        assertThat(refusal("\"baseline\": 0.13", "\"baseline\": NaN"))
                .isEqualTo("bakery.json /goals/0/objectives/0/baseline: expected a number, found NaN.\n"
                        + "Leave the field out where nothing is known.");
    }

    @Test
    void aDayThatNoCalendarHas() throws IOException {
        assertThat(refusal(FIRST_GOAL, "\"due\": \"2026-02-31\", \"theme\": \"costs\""))
                .isEqualTo("bakery.json /goals/0/due: expected a date such as 2026-03-31, found \"2026-02-31\".\n"
                        + "No calendar has that day; maybe its month is shorter.");
    }

    @Test
    void aDayInTheManyOrdersOfTheWorld() throws IOException {
        assertThat(refusal(FIRST_GOAL, "\"due\": \"31.12.2026\", \"theme\": \"costs\""))
                .isEqualTo("bakery.json /goals/0/due: expected a date such as 2026-03-31, found \"31.12.2026\".\n"
                        + "Write year, month and day, such as 2026-03-31.");
    }

    @Test
    void aCircleOfGoals() throws IOException {
        assertThat(refusal(Beyond.OTHER_RECORDS, FIRST_GOAL, FIRST_GOAL + ", \"parentId\": \"G-1\""))
                .isEqualTo("bakery.json /goals/0/parentId: leads back to itself: G-1 -> G-1.\n"
                        + "Cut the circle at one of these records.");
    }

    @Test
    void anIdThatIsThereTwice() throws IOException {
        assertThat(refusal(Beyond.OTHER_RECORDS, "\"id\": \"G-2\"", "\"id\": \"G-1\""))
                .contains("bakery.json /goals/1/id: 'G-1' is there twice, first at bakery.json /goals/0.\n"
                        + "Maybe two exports were joined.");
    }

    @Test
    void anIdThatIsNotThere() throws IOException {
        assertThat(refusal(Beyond.OTHER_RECORDS, "\"kpiId\": \"K-1\"", "\"kpiId\": \"K-99\""))
                .isEqualTo("bakery.json /goals/0/objectives/0/kpiId: 'K-99' is not among the kpis.\n"
                        + "Maybe the export of kpis is not complete.");
    }

    @Test
    void aFieldThatNobodyKnows() throws IOException {
        assertThat(refusal("\"priority\": 1,", "\"prority\": 1,"))
                .isEqualTo("bakery.json /goals/0/prority: 'prority' is no field of goals.\n"
                        + "Maybe `priority` was meant.");
    }

    @Test
    void aWordThatNobodyKnows() throws IOException {
        assertThat(refusal("\"status\": \"ACTIVE\"", "\"status\": \"ACTVE\""))
                .isEqualTo("bakery.json /goals/0/status: expected one of DRAFT, ACTIVE, MET, DROPPED, SUPERSEDED,"
                        + " found \"ACTVE\".\nMaybe ACTIVE was meant.");
    }

    @Test
    void aCommaThatIsMissing() throws IOException {
        assertThat(refusal("\"priority\": 1,", "\"priority\": 1"))
                .startsWith("bakery.json:14:76")
                .contains(": is not JSON: ")
                .endsWith("Maybe a comma, a quote or a bracket is missing just before.");
    }

    @Test
    void aHundredThousandLevelsOfNesting() throws IOException {
        assertThat(refusal(
                        Beyond.DEPTH,
                        "\"theme\": \"costs\"",
                        "\"x-deep\": " + "[".repeat(100_000) + "]".repeat(100_000)))
                .startsWith("bakery.json:15:")
                .contains("nesting depth")
                .endsWith("Maybe it is no portfolio; JsonPortfolio tells what is allowed.");
    }

    @Test
    void aCurrencyWithoutARate() throws IOException {
        assertThat(refusal(Beyond.OTHER_RECORDS, "\"amount\": 14000,", "\"amount\": 14000, \"currency\": \"CHF\","))
                .endsWith("no rate of CHF is known on 2025-10-06.\n"
                        + "Add it to exchangeRates, or leave the currency out if it is that of the portfolio.");
    }
}
