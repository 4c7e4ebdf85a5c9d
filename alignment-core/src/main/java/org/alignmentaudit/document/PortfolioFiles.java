package org.alignmentaudit.document;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.alignmentaudit.portfolio.Problem;

/** Reads a portfolio from wherever a path leads, in either form. */
public final class PortfolioFiles {

    private PortfolioFiles() {}

    /**
     * Reads a portfolio: a folder as CSV tables, a file as a JSON document.
     *
     * @throws InvalidPortfolioException if nothing is there or anything is wrong with it, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if the library for this form is not on the class path
     */
    public static Portfolio read(Path path) {
        return read(path, JsonPortfolio.Limits.DEFAULT);
    }

    /** Reads a portfolio of which a JSON document may be this large; see {@link #read(Path)}. */
    public static Portfolio read(Path path, JsonPortfolio.Limits limits) {
        refuseTable(path);
        return Files.isDirectory(path) ? CsvPortfolio.read(path) : JsonPortfolio.read(path, limits);
    }

    /**
     * Reads a portfolio that several sources tell together, such as the export of an ERP and tables that are kept by hand.
     * Records of one element and id are one record: what one source leaves out another may tell, a row that two tell counts
     * once, and what two tell differently is refused with both places.
     *
     * @param paths folders and documents in any order
     * @throws InvalidPortfolioException if anything is wrong with them, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if the library for a form is not on the class path
     */
    public static Portfolio read(List<Path> paths, JsonPortfolio.Limits limits) {
        if (paths.size() == 1) {
            return read(paths.get(0), limits);
        }
        PortfolioBuilder builder = Portfolio.builder();
        List<Problem> refusals = new ArrayList<>();
        for (Path path : paths) {
            try {
                add(path, limits, builder);
            } catch (InvalidPortfolioException e) {
                refusals.addAll(e.problems());
            }
        }
        if (!refusals.isEmpty()) {
            throw new InvalidPortfolioException(refusals);
        }
        return builder.build();
    }

    /**
     * Adds what a folder or document tells to a portfolio under way, beside records, rows and other sources; see
     * {@link #read(List, JsonPortfolio.Limits)}.
     *
     * @throws InvalidPortfolioException if nothing is there; whatever is wrong with what is there is told by
     *     {@link PortfolioBuilder#build()}
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if the library for this form is not on the class path
     */
    public static void add(Path path, JsonPortfolio.Limits limits, PortfolioBuilder builder) {
        refuseTable(path);
        if (Files.isDirectory(path)) {
            CsvPortfolio.add(path, builder);
        } else {
            JsonPortfolio.add(path, limits, builder);
        }
    }

    private static void refuseTable(Path path) {
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(CsvPortfolio.EXTENSION) && Files.isRegularFile(path)) {
            throw Refusal.of(path.toString(), "is one table of a portfolio", "Name the folder that it is in.");
        }
    }
}
