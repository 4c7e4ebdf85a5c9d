package org.alignmentaudit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does plainly not read is refused before it is run. */
class QueryCheckTest {

    private static Optional<String> fault(String sql) {
        return fault(sql, Lexis.STANDARD);
    }

    private static Optional<String> fault(String sql, Lexis lexis) {
        List<Query> queries = QueryText.of("host.sql", "-- fact: goals\n" + sql).queries();
        assertThat(queries).hasSize(1);
        return QueryCheck.of(queries.get(0), lexis).map(Fault::fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM goal",
                "select id from goal;",
                "SELECT id FROM goal ;; -- all",
                "(SELECT 1) UNION (SELECT 2)",
                "WITH g AS (SELECT 1) SELECT * FROM g",
                "-- first\n/* ; DELETE */ SELECT 'INTO; it''s' AS \"delete;\", `update` FROM goal",
                "SELECT updated, deleted_at, inserts FROM goal WHERE into_store = 1",
                "SELECT replace(title, ';', ',') FROM goal"
            })
    void whatReadsIsRun(String sql) {
        assertThat(fault(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM goal",
                "-- SELECT\nUPDATE goal SET id = 1",
                "/* SELECT */ INSERT INTO goal VALUES (1)",
                "MERGE INTO goal USING x ON 1 = 1",
                "TRUNCATE TABLE goal",
                "DROP TABLE goal",
                "CALL mend()",
                "EXPLAIN ANALYZE DELETE FROM goal",
                "SET ROLE admin",
                "BEGIN"
            })
    void whatBeginsWithAnythingElseIsNot(String sql) {
        assertThat(fault(sql)).get().asString().endsWith("which is no query");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WITH gone AS (DELETE FROM goal RETURNING id) SELECT id FROM gone",
                "WITH gone AS ( -- all of them\n DELETE FROM goal RETURNING id) SELECT id FROM gone",
                "WITH new AS (UPDATE goal SET id = 1 RETURNING id) SELECT id FROM new",
                "SELECT id FROM FINAL TABLE (INSERT INTO goal VALUES (1))",
                "SELECT id FROM FINAL TABLE (MERGE INTO goal KEY (id) VALUES (1))",
                "SELECT * INTO copy FROM goal",
                "SELECT id FROM goal INTO OUTFILE '/tmp/goals'"
            })
    void aQueryThatWritesIsNot(String sql) {
        assertThat(fault(sql)).get().asString().endsWith(", which writes");
    }

    /** As MySQL and MariaDB read them, each writes a file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 --1 INTO OUTFILE '/tmp/goals'",
                "SELECT '\\'' INTO OUTFILE '/tmp/goals' -- '",
                "SELECT \"\\\"\" INTO OUTFILE '/tmp/goals' -- \"",
                "SELECT 1 # '\n INTO OUTFILE '/tmp/goals' # '"
            })
    void whatOnlyLooksLikeACommentOrATextInMySqlIsNot(String sql) {
        assertThat(fault(sql, Lexis.MYSQL)).contains("holds INTO, which writes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM goal -- all of them",
                "SELECT id FROM goal --",
                "SELECT id --\n  FROM goal",
                "SELECT id FROM goal # don't INSERT INTO it",
                "SELECT 'it\\'s; it''s', \"5\\\" INTO\" FROM goal /* INTO */",
                "SELECT id -1 AS id, id - -1 AS x_other FROM goal"
            })
    void whatReadsInMySqlIsRun(String sql) {
        assertThat(fault(sql, Lexis.MYSQL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT id FROM goal --all of them, INTO the last", "SELECT '\\' AS id, 'a' AS title"})
    void otherDatabasesKeepToTheStandard(String sql) {
        assertThat(fault(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 /*! INTO OUTFILE '/tmp/goals' */",
                "SELECT 1 /*M! INTO OUTFILE '/tmp/goals' */",
                "SELECT 1 /*!99999 ' */ INTO OUTFILE '/tmp/goals'",
                "/*! SELECT 1 */"
            })
    void commentsThatAreRunAreRefused(String sql) {
        assertThat(fault(sql, Lexis.MYSQL)).get().asString().endsWith("which MySQL and MariaDB run");
        assertThat(fault(sql, Lexis.STANDARD)).isEqualTo(fault(sql, Lexis.MYSQL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1; DELETE FROM goal", "SELECT 1;\nSELECT 2;"})
    void onlyOneStatementIsRun(String sql) {
        assertThat(fault(sql)).contains("holds more than one statement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 'it's' AS id", "SELECT \"id", "SELECT `id FROM goal"})
    void aQuoteIsClosed(String sql) {
        assertThat(fault(sql)).contains("a quote opens that nothing closes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-- later\n", "/* later */"})
    void thereIsAQuery(String sql) {
        assertThat(fault(sql)).contains("has no query");
    }

    @Test
    void aQueryNamesItsTable() {
        List<Query> queries = QueryText.of("host.sql", "-- goals\nSELECT 1\n-- fact:\nSELECT 2")
                .queries();

        assertThat(queries).extracting(query -> query.place().toString()).containsExactly("host.sql:2", "host.sql:4");
        assertThat(queries)
                .extracting(query ->
                        QueryCheck.of(query, Lexis.STANDARD).orElseThrow().fault())
                .containsOnly("no line names the table that this fills");
    }

    @Test
    void theSemicolonIsLeftOut() {
        List<Query> queries = QueryText.of("host.sql", "-- fact: goals\nSELECT ';' -- ;\n  FROM goal;\n")
                .queries();

        assertThat(queries.get(0).statement(Lexis.STANDARD)).isEqualTo("SELECT ';' -- ;\n  FROM goal");
    }
}
