package org.alignmentaudit.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory: rows are appended to tables, the rules are queries. Threads are left as they come, one a core. */
final class ByDatabase {

    private static final String TABLES = """
            CREATE TABLE goals(id VARCHAR, due DATE);
            CREATE TABLE initiatives(id VARCHAR, status VARCHAR, trigger VARCHAR);
            CREATE TABLE links(initiative VARCHAR, goal VARCHAR, weight DOUBLE);
            CREATE TABLE spending(initiative VARCHAR, day DATE, planned DECIMAL(18, 2), actual DECIMAL(18, 2));
            CREATE TABLE reports(initiative VARCHAR, day DATE, band VARCHAR);
            CREATE TABLE decisions(id VARCHAR, initiative VARCHAR, team VARCHAR, kind VARCHAR, day DATE,
                participants INTEGER, dissents INTEGER, options INTEGER, pro INTEGER, contra INTEGER);
            """;

    private static final String RULES = """
            WITH spent AS (SELECT initiative, sum(planned) AS planned, sum(actual) AS actual FROM spending GROUP BY initiative),
            newest AS (SELECT initiative FROM
                (SELECT initiative, band, row_number() OVER (PARTITION BY initiative ORDER BY day DESC) AS place FROM reports)
                WHERE place <= 3 GROUP BY initiative HAVING count(*) = 3 AND bool_and(band = 'RED'))
            SELECT 'BM-01', i.id FROM initiatives i
                WHERE status = 'ACTIVE' AND NOT EXISTS (SELECT 1 FROM links l WHERE l.initiative = i.id)
            UNION ALL
            SELECT 'BM-02', g.id FROM goals g WHERE NOT EXISTS (SELECT 1 FROM links l
                JOIN initiatives i ON i.id = l.initiative WHERE l.goal = g.id AND i.status = 'ACTIVE')
            UNION ALL
            SELECT 'BM-03', i.id FROM initiatives i JOIN spent s ON s.initiative = i.id JOIN newest n ON n.initiative = i.id
                WHERE i.status = 'ACTIVE' AND s.actual >= 0.6 * s.planned AND EXISTS (SELECT 1 FROM decisions d
                    WHERE d.initiative = i.id AND d.kind = 'CONTINUE' AND d.day >= DATE '2026-10-01')
            UNION ALL
            SELECT 'BM-04', d.id FROM decisions d JOIN reports r
                ON r.initiative = d.initiative AND r.band = 'RED' AND r.day > d.day
                WHERE d.pro >= 5 AND d.contra = 0 GROUP BY d.id HAVING count(*) >= 2
            UNION ALL
            SELECT 'BM-05', team FROM decisions WHERE participants >= 5 AND dissents = 0 AND options = 1
                GROUP BY team HAVING count(*) >= 3
            UNION ALL
            SELECT 'BM-06', i.id FROM initiatives i JOIN spent s ON s.initiative = i.id
                LEFT JOIN (SELECT initiative, sum(weight) AS weight FROM links GROUP BY initiative) w ON w.initiative = i.id
                WHERE i.status = 'ACTIVE' AND i.trigger = 'TREND' AND coalesce(w.weight, 0) < 0.5
                    AND s.actual > (SELECT avg(actual) FROM spent)
            """;

    private ByDatabase() {}

    static List<Found> audit(Workload rows) throws SQLException {
        try (DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:")) {
            try (Statement tables = connection.createStatement()) {
                tables.execute(TABLES);
            }
            load(rows, connection);
            return query(connection);
        }
    }

    private static List<Found> query(Connection connection) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(RULES)) {
            while (result.next()) {
                found.add(new Found(result.getString(1), result.getString(2)));
            }
        }
        return found;
    }

    private static void load(Workload rows, DuckDBConnection connection) throws SQLException {
        try (DuckDBAppender goals = appender(connection, "goals")) {
            for (Workload.GoalRow row : rows.goals) {
                goals.beginRow();
                goals.append(row.id());
                goals.append(row.due());
                goals.endRow();
            }
        }
        try (DuckDBAppender initiatives = appender(connection, "initiatives")) {
            for (Workload.InitiativeRow row : rows.initiatives) {
                initiatives.beginRow();
                initiatives.append(row.id());
                initiatives.append(row.status());
                initiatives.append(row.trigger());
                initiatives.endRow();
            }
        }
        loadRows(rows, connection);
        loadDecisions(rows, connection);
    }

    private static void loadRows(Workload rows, DuckDBConnection connection) throws SQLException {
        try (DuckDBAppender links = appender(connection, "links")) {
            for (Workload.LinkRow row : rows.links) {
                links.beginRow();
                links.append(row.initiativeId());
                links.append(row.goalId());
                links.append(row.weight());
                links.endRow();
            }
        }
        try (DuckDBAppender spending = appender(connection, "spending")) {
            for (Workload.SpendingRow row : rows.spending) {
                spending.beginRow();
                spending.append(row.initiativeId());
                spending.append(row.date());
                spending.append(row.planned());
                spending.append(row.actual());
                spending.endRow();
            }
        }
        try (DuckDBAppender reports = appender(connection, "reports")) {
            for (Workload.ReportRow row : rows.reports) {
                reports.beginRow();
                reports.append(row.initiativeId());
                reports.append(row.date());
                reports.append(row.band());
                reports.endRow();
            }
        }
    }

    private static void loadDecisions(Workload rows, DuckDBConnection connection) throws SQLException {
        try (DuckDBAppender decisions = appender(connection, "decisions")) {
            for (Workload.DecisionRow row : rows.decisions) {
                decisions.beginRow();
                decisions.append(row.id());
                decisions.append(row.initiativeId());
                decisions.append(row.group());
                decisions.append(row.kind());
                decisions.append(row.decidedOn());
                decisions.append(row.participants());
                decisions.append(row.dissents());
                decisions.append(row.options());
                decisions.append(row.evidenceFor());
                decisions.append(row.evidenceAgainst());
                decisions.endRow();
            }
        }
    }

    private static DuckDBAppender appender(DuckDBConnection connection, String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }
}
