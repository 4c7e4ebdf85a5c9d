package org.alignmentaudit.sql;

import static org.alignmentaudit.sql.Database.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.stubbing.Answer;

/** Values that a driver does not give as what they are; the drivers that do so are those of MySQL and MariaDB. */
class UnreadableValuesTest {

    private static final String SPENDING = HEAD + """
            -- fact: spending
            SELECT 'I-1' AS initiative_id, TIMESTAMP '2026-02-01 00:00:00' AS date, 'x' AS actual UNION ALL
            SELECT 'I-1', TIMESTAMP '2026-03-01 00:00:00', NULL UNION ALL
            SELECT 'I-1', TIMESTAMP '2026-04-01 00:00:00', 'y'
            """;
    private static final String NO_DAY = "0000-00-00 00:00:00";
    private static final SQLException PROHIBITED = new SQLException("Zero date value prohibited", "S1009");

    private Database host;

    @BeforeEach
    void open() throws SQLException {
        host = new Database();
    }

    @AfterEach
    void close() throws SQLException {
        host.close();
    }

    private String refusal(String product, WatchedDriver.Results results, String queries) throws SQLException {
        WatchedDriver driver = new WatchedDriver(host.open(), product).withResults(results);
        return catchThrowableOfType(InvalidPortfolioException.class, () -> driver.read(queries))
                .getMessage();
    }

    /** The method of the driver, but for the second row of spending. */
    private static Answer<?> butFor(ResultSet real, Answer<?> second) {
        return call -> real.getMetaData().getColumnCount() == 3 && real.getRow() == 2
                ? second.answer(call)
                : call.getMethod().invoke(real, call.getArguments());
    }

    /** What others call a TIMESTAMP is a DATETIME in MySQL. */
    private static void withDatetimes(ResultSet watched, ResultSet real) throws SQLException {
        ResultSetMetaData columns = mock(ResultSetMetaData.class, delegatesTo(real.getMetaData()));
        if (real.getMetaData().getColumnType(2) == Types.TIMESTAMP) {
            doReturn("DATETIME").when(columns).getColumnTypeName(2);
        }
        doReturn(columns).when(watched).getMetaData();
    }

    private static Answer<?> thrown(SQLException e) {
        return call -> {
            throw e;
        };
    }

    @Test
    void aDayThatTheDriverRefusesIsToldWithItsTextAndTheRestIsRead() throws SQLException {
        String refusal = refusal(
                "MySQL",
                (watched, real) -> {
                    withDatetimes(watched, real);
                    doAnswer(butFor(real, thrown(PROHIBITED))).when(watched).getTimestamp(anyInt());
                    doAnswer(butFor(real, call -> (int) call.getArgument(0) == 2 ? NO_DAY : real.getString(1)))
                            .when(watched)
                            .getString(anyInt());
                },
                SPENDING);

        assertThat(refusal.lines().filter(line -> line.startsWith("host.sql")))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("host.sql:6 spending row 1/actual: "),
                        second -> assertThat(second)
                                .startsWith("host.sql:6 spending row 2/date: ")
                                .endsWith(", found '0000-00-00 00:00:00'."),
                        third -> assertThat(third).startsWith("host.sql:6 spending row 3/actual: "));
        assertThat(refusal).contains("found '0000-00-00 00:00:00'.\nLeave the field out where nothing is known.");
    }

    @Test
    void aDayThatTheDriverPassesOverIsNotAbsent() throws SQLException {
        String refusal = refusal(
                "MariaDB",
                (watched, real) -> {
                    withDatetimes(watched, real);
                    doAnswer(butFor(real, call -> null)).when(watched).getTimestamp(anyInt());
                    doAnswer(butFor(real, call -> (int) call.getArgument(0) == 2 ? NO_DAY : real.getString(1)))
                            .when(watched)
                            .getString(anyInt());
                },
                SPENDING);

        assertThat(refusal).contains("host.sql:6 spending row 2/date: ").contains("found '0000-00-00 00:00:00'");
    }

    @Test
    void aValueThatCannotBeReadAtAllIsToldByRowAndColumnAndTheRestIsRead() throws SQLException {
        String refusal = refusal(
                "MySQL",
                (watched, real) -> {
                    withDatetimes(watched, real);
                    doAnswer(butFor(real, thrown(new SQLException("no such\n character. "))))
                            .when(watched)
                            .getString(anyInt());
                },
                SPENDING);

        assertThat(refusal)
                .contains("host.sql:6 spending row 1/actual: ")
                .contains(
                        "host.sql:6 spending row 2/initiative_id: the driver cannot read the value: no such character.\n"
                                + "Maybe a CAST in the query makes it readable.\n")
                .contains("host.sql:6 spending row 3/actual: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MySQL", "MariaDB"})
    void aTimestampOfMySqlIsAPointInTime(String product) throws SQLException {
        assertThat(refusal(product, (watched, real) -> {}, SPENDING))
                .contains("host.sql:6 spending/date: holds points in time, and their day depends on the time zone.\n"
                        + "Name the zone, such as DATE(CONVERT_TZ(column, @@session.time_zone, '+01:00')).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MySQL", "MariaDB"})
    void aDatetimeOfMySqlIsADayAndATime(String product) throws SQLException {
        assertThat(refusal(product, UnreadableValuesTest::withDatetimes, SPENDING))
                .contains("host.sql:6 spending row 1/actual: ")
                .doesNotContain("points in time");
    }

    @Test
    void aTimestampOfOthersIsADayAndATime() throws SQLException {
        assertThat(refusal("Oracle", (watched, real) -> {}, SPENDING))
                .contains("host.sql:6 spending row 1/actual: ")
                .doesNotContain("points in time");
    }
}
