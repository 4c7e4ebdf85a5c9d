package org.alignmentaudit.document;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.alignmentaudit.internal.optional.OptionalLibrary;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;

/**
 * Portfolios as folders of CSV tables, one file a table. Needs {@code de.siegmar:fastcsv}, 4.4 or newer.
 *
 * <p>An element has the table of its name in snake_case, such as {@code initiatives.csv}; child rows have a table of their
 * own, such as {@code status_reports.csv}, and name their parent in a column such as {@code initiativeId}. A table that is
 * there is supplied, be it with only a header. The one column {@code element} of {@code unavailable.csv} and
 * {@code supplied.csv} lists paths of the dictionary.
 *
 * <p>Tables are UTF-8 with or without a byte order mark, with commas or semicolons as the header has it. The words of a list
 * stand in one cell with {@code |} between them; an empty cell is an absent value. Columns that start with {@code x-} or
 * {@code x_} are the host's own and are passed over, and so are files that do not end in {@code .csv}. The methods may be called from any thread.
 */
public final class CsvPortfolio {

    static final String EXTENSION = ".csv";

    private CsvPortfolio() {}

    /** Name of the file that holds a table. */
    static String file(String table) {
        return table + EXTENSION;
    }

    /**
     * Reads a folder, in time and memory linear to its rows.
     *
     * @throws InvalidPortfolioException if it is not there or anything is wrong with it, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if FastCSV is not on the class path
     */
    public static Portfolio read(Path folder) {
        OptionalLibrary.FASTCSV.require();
        return Intakes.only(folder.toString(), source -> CsvReading.read(folder, source));
    }

    /** Adds the tables of a folder to a portfolio under way; see {@link PortfolioFiles#add}. */
    static void add(Path folder, PortfolioBuilder builder) {
        OptionalLibrary.FASTCSV.require();
        Intakes.add(builder, folder.toString(), source -> CsvReading.read(folder, source));
    }

    /**
     * Writes everything that was handed over into a folder, which is made if need be: UTF-8, commas, lines that end with a
     * line feed, records by id, columns in the order of the record and only those that hold something. Tables that are
     * there are overwritten.
     *
     * @throws InvalidPortfolioException if tables cannot hold the portfolio: a word of a list that holds {@code |}, or child
     *     rows that are known for some records and unknown for others; nothing was written
     * @throws UncheckedIOException if writing fails, or if the folder holds another {@code .csv} file, which would be read
     *     with the portfolio
     * @throws IllegalStateException if FastCSV is not on the class path
     */
    public static void write(Portfolio portfolio, Path folder) {
        OptionalLibrary.FASTCSV.require();
        CsvWriting.write(portfolio, folder);
    }
}
