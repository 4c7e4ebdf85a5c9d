package org.alignmentaudit.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Problem;

/**
 * A text of named queries. Immutable and thread-safe; read it once and use it for every audit.
 *
 * <pre>{@code
 * -- fact: initiatives
 * SELECT id, name, 'PROJECT' AS type, CASE state WHEN 'open' THEN 'ACTIVE' ELSE 'DONE' END AS status,
 *        date_start AS planned_start, color AS x_color
 *   FROM project;
 *
 * -- fact: spending
 * SELECT project AS initiative_id, day AS date, cost AS actual FROM booking;
 *
 * -- unavailable: surveys, feedback
 * }</pre>
 *
 * <p>A line {@code -- fact: TABLE} begins a query; its table is one of the data dictionary. Several queries may fill one
 * table. The aliases of the columns are the names of the columns of that table in snake_case; aliases that begin with
 * {@code x_} are passed over. Each query is one SELECT, or WITH and a SELECT; a semicolon may end it. Lines
 * {@code -- supplied: PATHS} and {@code -- unavailable: PATHS} list paths of the dictionary with commas between them. Other
 * comments are free.
 */
public final class SqlQueries {

    private final String name;
    private final QueryText text;

    private SqlQueries(String name, String text) {
        this.name = name;
        this.text = QueryText.of(name, text);
    }

    /**
     * The queries in a text. What is wrong with them is told with what is wrong with their results, when they are run.
     *
     * @param name what problems call the text, such as the name of its file
     * @param text the text
     */
    public static SqlQueries of(String name, String text) {
        return new SqlQueries(name, text);
    }

    /**
     * The queries in a file, in UTF-8 with or without a byte order mark.
     *
     * @throws InvalidPortfolioException if it is not there, or not in UTF-8
     * @throws UncheckedIOException if reading fails
     */
    public static SqlQueries read(Path file) {
        try {
            return of(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw refusal(file, "is not there", "Maybe the path starts from another folder.");
        } catch (CharacterCodingException e) {
            throw refusal(file, "is not UTF-8", "Save it as UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvalidPortfolioException refusal(Path file, String fault, String advice) {
        return new InvalidPortfolioException(List.of(new Problem(file.toString(), fault, advice)));
    }

    /** What problems call the text. */
    public String name() {
        return name;
    }

    Place place() {
        return new Place.Whole(name);
    }

    QueryText text() {
        return text;
    }
}
