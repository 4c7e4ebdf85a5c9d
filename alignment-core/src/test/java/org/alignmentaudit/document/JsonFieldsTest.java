package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFieldsTest {

    private static final String DATE = "expected a date such as 2026-03-31, found ";
    private static final String MONEY = "expected an amount of at most 13 digits and 6 decimals, found ";
    private static final String STATUS = "expected one of DRAFT, ACTIVE, MET, DROPPED, SUPERSEDED, found ";

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                    'title': 5           -> title: expected a text, found 5.              -> Put it in quotes.
                    'title': true        -> title: expected a text, found true.           -> Put it in quotes.
                    'title': null        -> title: expected a text, found null.           -> Leave the field out where nothing is known.
                    'title': [1]         -> title: expected a text, found an array.       -> ``
                    'title': {'a': [1]}  -> title: expected a text, found an object.      -> ``
                    'priority': '3'      -> priority: expected a whole number, found "3". -> Remove the quotes.
                    'priority': 'high'   -> priority: expected a whole number, found "high". -> Write digits alone, with a point before the decimals.
                    'priority': 1.5      -> priority: expected a whole number, found 1.5. -> Round it to a whole number.
                    'priority': 9e20     -> priority: expected a whole number, found 9e20. -> Maybe the source counts in another unit.
                    'priority': NaN      -> priority: expected a whole number, found NaN. -> Leave the field out where nothing is known.
                    'priority': -Infinity -> priority: expected a whole number, found -Infinity. -> Leave the field out where nothing is known.
                    'priority': null     -> priority: expected a whole number, found null. -> Leave the field out where nothing is known.
                    'priority': true     -> priority: expected a whole number, found true. -> ``
                    'priority': 7        -> priority: 7 is not between 1 and 5.           -> Maybe the source counts in another unit.
                    'standing': 'true'   -> standing: expected true or false, found "true". -> Remove the quotes.
                    'standing': 'TRUE'   -> standing: expected true or false, found "TRUE". -> Maybe true was meant.
                    'standing': 1        -> standing: expected true or false, found 1.    -> ``
                    'owner': ''          -> owner: is empty.                              -> Leave the field out where nothing is known.
                    'objectives': {}     -> objectives: expected an array of objects, found an object. -> Put it in square brackets.
                    'objectives': null   -> objectives: expected an array of objects, found null. -> Leave it out where nothing is known.
                    'titel': 'x'         -> titel: 'titel' is no field of goals.          -> Names of your own start with x-.
                    'dueOn': '2026-01-01' -> dueOn: 'dueOn' is no field of goals.         -> Names of your own start with x-.
                    'priorty': 1         -> priorty: 'priorty' is no field of goals.      -> Maybe `priority` was meant.
                    'id': 'H'            -> id: is there twice in one object.             -> Keep one of the two.
                    """)
    void refusesWhatDoesNotFitTheField(String member, String fault, String advice) {
        String base = member.startsWith("'title'") ? "" : "'title': 'T', ";
        String goal = "'goals': [{'id': 'G', 'status': 'ACTIVE', " + base + member + "}]";
        assertThat(Json.problems(Json.with(goal)))
                .containsExactly("p.json /goals/0/" + fault + (advice.isEmpty() ? "" : "\n" + advice));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
                    2026-02-31           -> No calendar has that day; maybe its month is shorter.
                    31.12.2026           -> Write year, month and day, such as 2026-03-31.
                    2026-01-01T00:00:00Z -> Leave out the time of day.
                    +10000-01-01         -> Days lie in the years 0 to 9999; leave the field out where there is no such day.
                    -0001-12-31          -> Days lie in the years 0 to 9999; leave the field out where there is no such day.
                    """)
    void refusesBadDates(String date, String advice) {
        assertThat(Json.problems(Json.goal("'due': '" + date + "'")))
                .containsExactly("p.json /goals/0/due: " + DATE + '"' + date + "\".\n" + advice);
    }

    @Test
    void refusesADayOfTheYearWithoutItsMonth() {
        String organization = "'id': 'o', 'name': 'O', 'asOf': '2026-06-30', 'fiscalYearStart': '4-1'";
        assertThat(Json.problems("{'format': 'alignment-portfolio/1', 'organization': {" + organization + "}}"))
                .containsExactly("p.json /organization/fiscalYearStart: "
                        + "expected a day of the year such as 04-01, found \"4-1\".\n"
                        + "Write month and day, such as 04-01.");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                    1.1234567      -> Round it to 6 decimals.
                    99999999999999 -> Maybe the source counts in cents.
                    "5"            -> Remove the quotes.
                    "1,000.00"     -> Write digits alone, with a point before the decimals.
                    12345678901234567890123456789012345678901 -> A number has at most 40 characters.
                    """)
    void refusesAmountsThatAreNotExact(String amount, String advice) {
        String budget = "'budgets': [{'date': '2026-01-01', 'amount': " + amount + ", 'reason': 'INITIAL'}]";
        assertThat(Json.problems(Json.initiative(budget)))
                .containsExactly("p.json /initiatives/0/budgets/0/amount: " + MONEY + amount + ".\n" + advice);
    }

    @Test
    void namesTheNearestKnownWord() {
        String goals = "'goals': [{'id': 'G', 'title': 'T', 'status': 'ACTIV'}, "
                + "{'id': 'H', 'title': 'T', 'status': 'LOST'}, {'id': 'J', 'title': 'T', 'status': ' MET'}]";
        assertThat(Json.problems(Json.with(goals)))
                .containsExactly(
                        "p.json /goals/0/status: " + STATUS + "\"ACTIV\".\nMaybe ACTIVE was meant.",
                        "p.json /goals/1/status: " + STATUS + "\"LOST\".",
                        "p.json /goals/2/status: " + STATUS + "\" MET\".\nRemove the spaces around it.");
    }

    @Test
    void tellsEveryMissingFieldOfARecord() {
        assertThat(Json.problems(Json.with("'goals': [{'owner': 'P-1'}]")))
                .containsExactly(
                        "p.json /goals/0/id: is missing.\nExpected a text.",
                        "p.json /goals/0/title: is missing.\nExpected a text.",
                        "p.json /goals/0/status: is missing.\n"
                                + "Expected one of DRAFT, ACTIVE, MET, DROPPED, SUPERSEDED.");
    }

    @Test
    void tellsWhereInAListAWordIsWrong() {
        assertThat(Json.problems(Json.initiative("'tags': 'a', 'teams': ['a', 5, ' ', null, '\\ud83d']")))
                .containsExactly(
                        "p.json /initiatives/0/tags: expected a list of texts, found \"a\".\nPut it in square brackets.",
                        "p.json /initiatives/0/teams/1: expected a text, found 5.\nPut it in quotes.",
                        "p.json /initiatives/0/teams/2: is empty.\nLeave the word out.",
                        "p.json /initiatives/0/teams/3: expected a text, found null.\n"
                                + "Leave it out where nothing is known.",
                        "p.json /initiatives/0/teams/4: \"\\ud83d\" holds half of a character.\n"
                                + "Maybe the source cut the text in the middle of an emoji.");
    }

    @Test
    void refusesATextThatNoEncodingCanWrite() {
        assertThat(Json.problems(Json.goal("'owner': 'A\\ud83d'")))
                .containsExactly("p.json /goals/0/owner: \"A\\ud83d\" holds half of a character.\n"
                        + "Maybe the source cut the text in the middle of an emoji.");
    }

    @Test
    void checksTheRestOfARecordWithAWrongOptionalField() {
        String links = "'goalLinks': [{'goalId': 'G', 'weight': 1.4}]";
        assertThat(Json.problems(Json.initiative("'sponsor': 5, " + links)))
                .containsExactly(
                        "p.json /initiatives/0/sponsor: expected a text, found 5.\nPut it in quotes.",
                        "p.json /initiatives/0/goalLinks/0/weight: 1.4 is not between 0 and 1.\n"
                                + "Maybe the source sends percentages; divide by 100.",
                        "p.json /initiatives/0/goalLinks/0/goalId: 'G' is not among the goals.\n"
                                + "Maybe the export of goals is not complete.");
    }

    @Test
    void findsNothingWrongWithReferencesToRecordsThatCouldNotBeRead() {
        String goals =
                "'goals': [{'id': 'G', 'title': 'T'}, {'id': 'H', 'title': 'T', 'status': 'MET', 'parentId': 'G'}]";
        assertThat(Json.problems(Json.with(goals)))
                .containsExactly("p.json /goals/0/status: is missing.\n"
                        + "Expected one of DRAFT, ACTIVE, MET, DROPPED, SUPERSEDED.");
    }

    @Test
    void escapesNamesInPointersAndShortensValues() {
        String name = "a/b~c\\n" + "d".repeat(100);
        assertThat(Json.problems(Json.goal("'" + name + "': 1")))
                .containsExactly("p.json /goals/0/a~1b~0c\\n" + "d".repeat(54) + "...: 'a/b~c\\n" + "d".repeat(54)
                        + "...' is no field of goals.\nNames of your own start with x-.");
    }

    @Test
    void readsNumbersInEveryNotationOfJson() {
        Initiative initiative = Json.read(
                        Json.initiative("'budgets': [{'date': '2026-01-01', 'amount': 1.25e3, 'reason': 'INITIAL'}]"))
                .initiatives()
                .get(0);
        assertThat(initiative.budgetInForce()).hasToString("1250");
    }

    @Test
    void passesOverNamesOfTheHost() {
        Goal goal = Json.read(Json.goal("'x-own': {'deep': [[1], null]}, 'owner': 'P-1'"))
                .goals()
                .get(0);
        assertThat(goal.owner()).isEqualTo("P-1");
    }

    @Test
    void tellsRowsThatAreNoneFromRowsThatNobodyKnows() {
        Initiative initiative =
                Json.read(Json.initiative("'budgets': []")).initiatives().get(0);
        assertThat(initiative.budgets().none()).isTrue();
        assertThat(initiative.statusReports().known()).isFalse();
    }

    @Test
    void refusesSpendingThatAddsUpToTooMuch() {
        String spending = "'spending': [{'date': '2026-01-01', 'actual': 9000000000000},"
                + " {'date': '2026-01-02', 'actual': 9000000000000}]";
        assertThat(Json.problems(Json.initiative(spending)))
                .containsExactly("p.json /initiatives/0/spending: its amounts add up to more than"
                        + " 9223372036854.775807.\nMaybe the source counts in cents.");
    }
}
