package org.alignmentaudit.document;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;

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
        if (Files.isDirectory(path)) {
            return CsvPortfolio.read(path);
        }
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(CsvPortfolio.EXTENSION) && Files.exists(path)) {
            throw Refusal.of(path.toString(), "is one table of a portfolio", "Name the folder that it is in.");
        }
        return JsonPortfolio.read(path);
    }
}
