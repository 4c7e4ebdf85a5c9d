package org.alignmentaudit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query that begins or goes on with a statement that writes is refused before it is run. */
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
                "SELECT replace(title, ';', ',') FROM goal",
                "SELECT insert(title, 1, 1, 'x') AS title, (INSERT('a', 1, 1, 'b')), truncate(1.5, 0) FROM goal",
                "SELECT \"delete\", `insert`, [update], (\"merge\") FROM goal",
                "SELECT update.id FROM goal_update update WHERE update.state = 'SET' ORDER BY update.id",
                "SELECT id FROM (SELECT id FROM goal) update JOIN x ON x.id = update.id",
                "SELECT (update.id), COUNT(*) update FROM goal_update update GROUP BY update.id",
                "SELECT id FROM goal FOR UPDATE",
                "SELECT id FROM (SELECT id FROM goal FOR NO KEY UPDATE) x",
                "SELECT a.id FROM a INNER MERGE JOIN b ON a.id = b.id",
                "SELECT create_date AS created, x.drop FROM goal x"
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
                "WITH x AS (SELECT 1 AS a) DELETE FROM goal",
                "WITH x AS (SELECT 1 AS a) DELETE x WHERE a = 1",
                "WITH x AS (SELECT 1 AS a) DELETE x",
                "WITH x AS (SELECT 1 AS a) UPDATE goal SET id = 1",
                "WITH x AS (SELECT 1 AS a) INSERT INTO goal SELECT a FROM x",
                "WITH x AS (SELECT 1 AS a) INSERT goal (id) SELECT a FROM x",
                "WITH x AS (SELECT 1 AS a) MERGE goal USING x ON id = a WHEN MATCHED THEN DELETE",
                "SELECT 1 AS id DELETE FROM goal",
                "SELECT 1 AS id DELETE TOP (5) FROM goal",
                "SELECT 1 AS id\nUPDATE [dbo].[goal] SET id = 1",
                "WITH x AS (UPDATE goal * SET id = 1 RETURNING id) SELECT id FROM x",
                "SELECT id FROM OLD TABLE (DELETE goal)",
                "SELECT 1 AS id UPDATE goal WITH (ROWLOCK) SET id = 1",
                "SELECT 1 AS id UPDATE TOP (10) goal SET id = 1",
                "SELECT 1 AS id UPDATE \"goal\" SET id = 1",
                "SELECT 1 AS id INSERT goal VALUES (1)",
                "SELECT 1 AS id INSERT dbo.goal (id, title) VALUES (1, 'x')",
                "SELECT 1 AS id MERGE goal USING x ON 1 = 1 WHEN NOT MATCHED THEN INSERT VALUES (1)",
                "SELECT 1 AS id TRUNCATE TABLE goal",
                "SELECT 1 AS id DROP TABLE goal",
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
