package org.alignmentaudit.sql;

import static org.alignmentaudit.sql.Database.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Spend;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of a database are read as what their fields hold. */
class SqlValuesTest {

    private Database host;

    @BeforeEach
    void open() throws SQLException {
        host = new Database();
    }

    @AfterEach
    void close() throws SQLException {
        host.close();
    }

    private Initiative initiative(String column) throws SQLException {
        return host.read(HEAD.replace("'ACTIVE' AS status", "'ACTIVE' AS status, " + column))
                .initiatives()
                .get(0);
    }

    private Spend spend(String columns) throws SQLException {
        return host.read(HEAD + "-- fact: spending\nSELECT 'I-1' AS initiative_id, DATE '2026-02-01' AS date, "
                        + columns)
                .initiatives()
                .get(0)
                .spending()
                .list()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DATE '2026-03-31'",
                "TIMESTAMP '2026-03-31 00:00:00'",
                "TIMESTAMP '2026-03-31 23:59:59.9'",
                "'2026-03-31'"
            })
    void daysComeAsDatesTimesOrTexts(String value) throws SQLException {
        assertThat(initiative(value + " AS planned_end").plannedEnd()).isEqualTo(LocalDate.parse("2026-03-31"));
    }

    /** The first stands in many a database where there is no day. */
    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1582-10-10", "1582-10-15"})
    void daysOfOldAreThoseOfTheDatabase(String day) throws SQLException {
        assertThat(initiative("DATE '" + day + "' AS planned_end").plannedEnd()).isEqualTo(LocalDate.parse(day));
        assertThat(initiative("TIMESTAMP '" + day + " 12:00:00' AS planned_end").plannedEnd())
                .isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1250",
                "CAST(1250 AS BIGINT)",
                "CAST(1250 AS SMALLINT)",
                "1250.00",
                "CAST(1250 AS NUMERIC(20, 10))",
                "CAST(1250 AS DOUBLE PRECISION)",
                "CAST(1250 AS REAL)",
                "'1250.0'"
            })
    void amountsComeAsNumbersOfAnyType(String value) throws SQLException {
        assertThat(spend(value + " AS actual").actual()).isEqualTo(Money.of(1250));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "CAST(0.1 AS DOUBLE PRECISION)", "CAST(0.1 AS REAL)", "'0.1'"})
    void fractionsAreExact(String value) throws SQLException {
        assertThat(spend(value + " AS actual").actual()).isEqualTo(Money.of("0.1"));
        assertThat(spend(value + " AS hours").hours()).isEqualTo(0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "CAST(12 AS BIGINT)", "12.00", "CAST(12 AS DOUBLE PRECISION)", "'12'"})
    void wholeNumbersComeAsNumbersOfAnyType(String value) throws SQLException {
        Organization organization = host.read(HEAD.replace("'EUR' AS currency", value + " AS headcount"))
                .organization();

        assertThat(organization.headcount()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "'true'", "1 = 1"})
    void truthComesAsBooleanOrText(String value) throws SQLException {
        assertThat(initiative(value + " AS regulatory").regulatory()).isTrue();
    }

    @Test
    void falsehoodComesAsText() throws SQLException {
        assertThat(initiative("'false' AS regulatory").regulatory()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARRAY['till', 'web', NULL]", "'till|web'"})
    void listsComeAsArraysOrWithBars(String value) throws SQLException {
        assertThat(initiative(value + " AS tags").tags()).containsExactly("till", "web");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ARRAY[]", "CAST(ARRAY[NULL] AS VARCHAR ARRAY)", "CAST(NULL AS VARCHAR ARRAY)", "''", "NULL"})
    void listsMayBeEmpty(String value) throws SQLException {
        assertThat(initiative(value + " AS tags").tags()).isEmpty();
    }

    @Test
    void textsOfAFixedLengthLoseTheirPadding() throws SQLException {
        assertThat(initiative("CAST('AGILE' AS CHAR(12)) AS methodology").methodology())
                .hasToString("AGILE");
    }

    @Test
    void idsMayBeNumbers() throws SQLException {
        Kpi kpi = host.read(HEAD + """
                        -- fact: kpis
                        SELECT 17 AS id, 'Sales' AS name, 'OUTCOME' AS kind, 'OTHER' AS category;
                        -- fact: observations
                        SELECT CAST(17 AS NUMERIC(10)) AS kpi_id, DATE '2026-01-31' AS date, 3 AS "value"
                        """).kpis().get(0);

        assertThat(kpi.id()).isEqualTo("17");
        assertThat(kpi.observations().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAST(NULL AS DATE) AS planned_end",
                "CAST(NULL AS TIMESTAMP) AS planned_end",
                "CAST(NULL AS BOOLEAN) AS regulatory",
                "CAST(NULL AS CHAR(3)) AS sponsor",
                "NULL AS planned_end",
                "NULL AS regulatory",
                "'' AS sponsor"
            })
    void nullAndAnEmptyTextAreAbsent(String column) throws SQLException {
        Initiative initiative = initiative(column);

        assertThat(initiative.plannedEnd()).isNull();
        assertThat(initiative.regulatory()).isNull();
        assertThat(initiative.sponsor()).isNull();
    }

    @Test
    void absentAmountsAndNumbersStayAbsent() throws SQLException {
        Spend spend = spend("1 AS actual, CAST(NULL AS NUMERIC(9, 2)) AS planned, CAST(NULL AS REAL) AS hours");

        assertThat(spend.planned()).isNull();
        assertThat(spend.hours()).isNull();
    }
}
