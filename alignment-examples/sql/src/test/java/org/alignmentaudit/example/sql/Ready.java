package org.alignmentaudit.example.sql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.NoSuchElementException;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.sql.SqlPortfolio;
import org.alignmentaudit.sql.SqlQueries;

/** What the file of queries for a system reads from its tables. */
final class Ready {

    private final Portfolio portfolio;

    private Ready(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /**
     * Reads tables that are made anew.
     *
     * @param system name of the two files: queries and tables
     * @param mode the database that H2 acts as
     */
    static Ready read(String system, String mode) throws SQLException {
        String url = "jdbc:h2:mem:;MODE=" + mode + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        return new Ready(SqlPortfolio.read(SqlQueries.read(Path.of(system + ".sql")), () -> {
            Connection connection = DriverManager.getConnection(url);
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE ALIAS jsonb_extract_path_text FOR '" + Ready.class.getName() + "$Json.text'");
                statement.execute("RUNSCRIPT FROM 'tables/" + system + ".sql'");
            }
            return connection;
        }));
    }

    /** A function of PostgreSQL that H2 lacks. */
    public static final class Json {

        private Json() {}

        public static String text(String object, String key) throws IOException {
            try (JsonParser json = new JsonFactory().createParser(object)) {
                while (json.nextToken() != null) {
                    if (json.currentToken() == JsonToken.FIELD_NAME
                            && json.currentName().equals(key)) {
                        return json.nextTextValue();
                    }
                }
            }
            throw new NoSuchElementException(key);
        }
    }

    Portfolio portfolio() {
        return portfolio;
    }

    Initiative initiative(String id) {
        return portfolio.initiatives().stream()
                .filter(initiative -> initiative.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Opportunity opportunity(String id) {
        return portfolio.opportunities().stream()
                .filter(opportunity -> opportunity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
