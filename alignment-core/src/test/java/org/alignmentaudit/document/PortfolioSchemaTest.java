package org.alignmentaudit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioSchemaTest {

    private static final JsonSchemaFactory DRAFT = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema SCHEMA = DRAFT.getSchema(PortfolioSchema.json());

    private static List<String> faults(String document) {
        return faults(Json.bytes(document));
    }

    private static List<String> faults(byte[] document) {
        return SCHEMA
                .validate(
                        new String(document, UTF_8),
                        InputFormat.JSON,
                        run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    @Test
    void isValidItself() {
        JsonSchema schemas = DRAFT.getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(schemas.validate(PortfolioSchema.json(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsTheBakery() throws IOException {
        Path bakery = Path.of("..", "alignment-examples", "bakery", "portfolio.json");

        assertThat(faults(Files.readAllBytes(bakery))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void acceptsADocumentThatUsesEveryField(long seed) {
        assertThat(faults(Json.write(FullPortfolio.of(seed)))).isEmpty();
    }

    @Test
    void acceptsAWholeNumberHoweverItIsWritten() {
        assertThat(faults(Json.goal("'priority': 1.0"))).isEmpty();
        assertThat(Json.read(Json.goal("'priority': 1.0")).goals()).hasSize(1);
    }

    @Test
    void acceptsEveryPathOfTheDictionary() {
        String paths = Portfolio.dictionary().paths().stream()
                .map(path -> "'" + path + "'")
                .collect(Collectors.joining(", "));

        assertThat(paths).contains("initiatives.forecasts.p80");
        assertThat(faults(Json.with("'supplied': [" + paths + "]"))).isEmpty();
    }

    @Test
    void acceptsNamesOfTheHostEverywhere() {
        String goal = "{'id': 'G', 'title': 'T', 'status': 'ACTIVE', 'x-b': 1, 'changes': [{'date': '2026-01-01',"
                + " 'field': 'due', 'x-c': []}]}";

        assertThat(faults(Json.with("'x-a': null, 'goals': [" + goal + "]"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                    'goals': {}                      -> $.goals: object found, array expected
                    'goalz': []                      -> $: property 'goalz' is not defined
                    'goals': [{'id': 'G', 'title': 'T'}] -> $.goals[0]: required property 'status' not found
                    'supplied': ['goals owner']      -> $.supplied[0]: does not match the regex pattern
                    'unavailable': [1]               -> $.unavailable[0]: integer found, string expected
                    """)
    void refusesADocument(String members, String fault) {
        assertThat(faults(Json.with(members))).singleElement().asString().startsWith(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                    'description': ' '               -> $.goals[0].description: does not match the regex pattern
                    'descripton': 'D'                -> $.goals[0]: property 'descripton' is not defined
                    'priority': 6                    -> $.goals[0].priority: must have a maximum value of 5
                    'priority': 1.5                  -> $.goals[0].priority: number found, integer expected
                    'priority': '1'                  -> $.goals[0].priority: string found, integer expected
                    'standing': 'true'               -> $.goals[0].standing: string found, boolean expected
                    'owner': null                    -> $.goals[0].owner: null found, string expected
                    'due': '2026-02-30'              -> $.goals[0].due: does not match the date pattern
                    'due': '30.6.2026'               -> $.goals[0].due: does not match the
                    'objectives': [{'id': 'O', 'title': 'T', 'kind': 'STRETCH', 'direction': 'SIDEWAYS'}] -> $.goals[0].objectives[0].direction: does not have a value in the enumeration
                    """)
    void refusesAGoal(String members, String fault) {
        assertThat(faults(Json.goal(members)))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).startsWith(fault));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'fiscalYearStart': '13-01'",
                "'fiscalYearStart': '--04-01'",
                "'currency': 'Euro'",
                "'headcount': -1",
                "'materiality': 1.01",
                "'stage': 'Startup'"
            })
    void refusesAnOrganisation(String member) {
        String document = Json.with("'goals': []").replace("'name': 'O'", "'name': 'O', " + member);

        assertThat(faults(document)).hasSize(1);
    }

    @Test
    void refusesACountBesideTheRowsThatItCounts() {
        String decision = "'decisions': [{'id': 'D', 'kind': 'START', 'decidedOn': '2026-01-01', 'optionCount': 2";

        assertThat(faults(Json.with(decision + "}]"))).isEmpty();
        assertThat(faults(Json.with(decision + ", 'options': []}]"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'format': 'alignment-portfolio/1'", "'organization': {}"})
    void refusesADocumentWithoutWhatEachMustHave(String member) {
        assertThat(faults("{" + member + "}")).isNotEmpty();
    }
}
