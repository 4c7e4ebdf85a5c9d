package org.alignmentaudit.sql;

import static org.alignmentaudit.sql.Database.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong with queries or their results: where, which value, what to try. */
class SqlProblemsTest {

    private Database host;

    @BeforeEach
    void open() throws SQLException {
        host = new Database();
    }

    @AfterEach
    void close() throws SQLException {
        host.close();
    }

    @Test
    void aWrongValueNamesQueryRowColumnValueAndWhatWasExpected() {
        assertThat(host.refusal(HEAD + """

                        -- fact: spending
                        -- what was booked
                        SELECT 'I-1' AS initiative_id, DATE '2026-02-01' AS date, '12' AS actual UNION ALL
                        SELECT 'I-1', DATE '2026-03-01', '12,50';
                        """))
                .isEqualTo(
                        "host.sql:8 spending row 2/actual: expected an amount of at most 13 digits and 6 decimals, found '12,50'.\n"
                                + "Write digits alone, with a point before the decimals.");
    }

    @Test
    void aWrongWordNamesTheWordsThatAreKnown() {
        assertThat(host.refusal(HEAD.replace("'ACTIVE'", "'active'")))
                .isEqualTo("host.sql:4 initiatives row 1/status: expected one of IDEA, APPROVED, ACTIVE, PAUSED, DONE, "
                        + "CANCELLED, found 'active'.\nMaybe ACTIVE was meant.");
    }

    @Test
    void anUnknownAliasNamesTheNearestField() {
        assertThat(host.refusal(HEAD.replace("'ACTIVE' AS status", "'ACTIVE' AS status, CURRENT_DATE AS plannd_end")))
                .isEqualTo("host.sql:4 initiatives/plannd_end: 'plannd_end' is no column of initiatives.\n"
                        + "Maybe `planned_end` was meant.");
    }

    @Test
    void anAliasIsInSnakeCase() {
        assertThat(host.refusal(
                        HEAD.replace("'ACTIVE' AS status", "'ACTIVE' AS status, CURRENT_DATE AS \"plannedEnd\"")))
                .contains("'plannedend' is no column of initiatives.\nMaybe `planned_end` was meant.");
    }

    @Test
    void aColumnWithoutAnAliasIsToldSo() {
        assertThat(host.refusal(HEAD.replace("'ACTIVE' AS status", "'ACTIVE' AS status, 1 + 1")))
                .endsWith("is no column of initiatives.\nName the column with AS; names of your own begin with x_.");
    }

    @Test
    void aColumnCannotBeSelectedTwice() {
        assertThat(host.refusal(HEAD.replace("'ACTIVE' AS status", "'ACTIVE' AS status, 'DONE' AS status")))
                .isEqualTo("host.sql:4 initiatives/status: is selected twice.\nKeep one of the two.");
    }

    @Test
    void aMissingColumnIsToldOnceAndNotForEachRow() {
        assertThat(host.refusal(HEAD.replace(", 'ACTIVE' AS status", " UNION ALL SELECT 'I-2', 'Van', 'PROJECT'")))
                .isEqualTo("host.sql:4 initiatives/status: the column is missing.\n"
                        + "Every row needs one of IDEA, APPROVED, ACTIVE, PAUSED, DONE, CANCELLED there.");
    }

    @Test
    void rowsMustNameWhatTheyBelongTo() {
        assertThat(host.refusal(HEAD + "-- fact: spending\nSELECT DATE '2026-02-01' AS date, 12 AS actual"))
                .isEqualTo("host.sql:6 spending/initiative_id: the column is missing.\n"
                        + "Every row needs the id of one of the initiatives there.");
    }

    @Test
    void rowsOfRowsMustNameBoth() {
        assertThat(host.refusal(HEAD + """
                        -- fact: decisions
                        SELECT 'D' AS id, 'I-1' AS subject_id, 'START' AS kind, DATE '2026-02-01' AS decided_on;
                        -- fact: option_scores
                        SELECT 'D' AS decision_id, 'cost' AS criterion, 7 AS score
                        """))
                .isEqualTo("host.sql:8 option_scores/option_id: the column is missing.\n"
                        + "Every row needs the id of one of the options there.");
    }

    @Test
    void aRowOfNobodyIsToldWithTheNearestId() {
        assertThat(host.refusal(HEAD
                        + "-- fact: spending\nSELECT 'I-2' AS initiative_id, DATE '2026-02-01' AS date, 12 AS actual"))
                .startsWith("host.sql:6 spending row 1/initiative_id: 'I-2' is not among the initiatives.");
    }

    @Test
    void anUnknownTableNamesTheNearest() {
        assertThat(host.refusal(HEAD + "-- fact: goal_link\nSELECT 1 AS id"))
                .isEqualTo("host.sql:6 goal_link: 'goal_link' is no table of the dictionary.\n"
                        + "Maybe `goal_links` was meant.");
    }

    @Test
    void whatIsUnavailableIsNoQuery() {
        assertThat(host.refusal(HEAD + "-- fact: unavailable\nSELECT 'goals' AS element"))
                .isEqualTo("host.sql:6 unavailable: 'unavailable' is no table of the dictionary.\n"
                        + "The tables are those of the data dictionary, in snake_case.");
    }

    @Test
    void aQueryThatFailsNamesItsFirstLine() {
        assertThat(host.refusal(HEAD + "-- fact: goals\n\n-- all of them\nSELECT id\n  FROM goal"))
                .startsWith("host.sql:8 goals: the query failed: Table \"goal\" not found");
    }

    @Test
    void anUnknownPathNamesTheNearest() {
        assertThat(host.refusal(HEAD + "-- unavailable: survey"))
                .isEqualTo("host.sql:5: 'survey' is no path of the data dictionary.\nMaybe `surveys` was meant.");
    }

    @Test
    void aTimeWithAZoneHasNoDay() {
        assertThat(host.refusal(HEAD.replace(
                        "'ACTIVE' AS status",
                        "'ACTIVE' AS status, TIMESTAMP WITH TIME ZONE '2026-03-31 23:30:00+02:00' AS planned_end")))
                .isEqualTo(
                        "host.sql:4 initiatives/planned_end: holds points in time, and their day depends on the time "
                                + "zone.\nName the zone, such as CAST(column AT TIME ZONE 'Europe/Berlin' AS date).");
    }

    @Test
    void numbersAreNeitherTrueNorFalse() {
        assertThat(host.refusal(HEAD.replace("'ACTIVE' AS status", "'ACTIVE' AS status, 1 AS regulatory")))
                .isEqualTo("host.sql:4 initiatives/regulatory: holds numbers, expected true or false.\n"
                        + "Write CASE WHEN column = 1 THEN 'true' ELSE 'false' END.");
    }

    @Test
    void otherWordsAreNeitherTrueNorFalse() {
        assertThat(host.refusal(HEAD.replace("'ACTIVE' AS status", "'ACTIVE' AS status, 'Y' AS regulatory")))
                .startsWith("host.sql:4 initiatives row 1/regulatory: expected true or false, found 'Y'.");
    }

    @Test
    void bytesAreNoId() {
        assertThat(host.refusal(HEAD.replace("'I-1' AS id", "X'0A1B' AS id")))
                .isEqualTo("host.sql:4 initiatives/id: holds bytes.\nMake it a text, such as hex digits.");
    }

    @Test
    void whatIsNoWholeNumberIsRefused() {
        assertThat(host.refusal(HEAD.replace("'EUR' AS currency", "12.5 AS headcount")))
                .isEqualTo("host.sql:2 organization row 1/headcount: expected a whole number, found '12.5'.\n"
                        + "Round it to a whole number.");
    }

    @Test
    void whatIsNoFiniteNumberIsRefused() {
        assertThat(host.refusal(HEAD
                        + "-- fact: spending\nSELECT 'I-1' AS initiative_id, DATE '2026-02-01' AS date, "
                        + "CAST('NaN' AS DOUBLE PRECISION) AS hours"))
                .isEqualTo("host.sql:6 spending row 1/hours: expected a number, found 'NaN'.\n"
                        + "Leave the field out where nothing is known.");
    }

    @Test
    void aRecordIsToldOnce() {
        assertThat(host.refusal(
                        HEAD.replace("AS status;", "AS status UNION ALL SELECT 'I-1', 'Oven', 'PROJECT', 'DONE';")))
                .startsWith("host.sql:4 initiatives row 2");
    }

    @Test
    void nothingIsToldWithoutAnOrganisation() {
        assertThat(host.refusal("-- fact: goals\nSELECT 'G' AS id, 'Grow' AS title, 'ACTIVE' AS status"))
                .startsWith("organization: is missing.");
    }

    @Test
    void aTextWithoutQueriesIsRefused() {
        assertThat(host.refusal("-- nothing yet\n"))
                .isEqualTo("host.sql: holds no query.\nBegin each query with a line such as -- fact: initiatives.");
    }

    @Test
    void allProblemsOfAllQueriesAreToldAtOnce() {
        assertThat(host.refusal("""
                        -- unavailable: survey
                        -- fact: organization
                        SELECT 'bakery' AS id, 'Corner Bakery' AS name, DATE '2026-06-30' AS as_off;
                        -- fact: initiatives
                        SELECT 'I-1' AS id FROM nowhere;
                        -- fact: goals
                        DELETE FROM goal;
                        -- fact: goal_links
                        SELECT 'I-1' AS initiative_id, 'G-1' AS goal_id, 'much' AS weight;
                        -- fact: kpi
                        SELECT 1 AS id;
                        -- fact: kpis
                        SELECT 'K' AS id, 'Sales' AS name, 'OUTCOMES' AS kind, 'OTHER' AS category
                        """)
                        .lines()
                        .filter(line -> line.startsWith("host.sql:"))
                        .map(line -> line.replaceAll(": .*", "")))
                .containsExactlyInAnyOrder(
                        "host.sql:1",
                        "host.sql:3 organization/as_off",
                        "host.sql:3 organization/as_of",
                        "host.sql:5 initiatives",
                        "host.sql:7 goals",
                        "host.sql:9 goal_links row 1/weight",
                        "host.sql:11 kpi",
                        "host.sql:13 kpis row 1/kind");
    }
}
