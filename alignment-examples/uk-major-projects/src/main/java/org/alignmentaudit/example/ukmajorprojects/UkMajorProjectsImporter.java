package org.alignmentaudit.example.ukmajorprojects;

import java.io.PrintStream;

/**
 * Command line program: {@code SOURCE.csv TARGET_FOLDER [--as-of DATE]}.
 *
 * <p>Writes the portfolio as it stood at the as-of date (default 2021-03-31, the last snapshot) and prints what was
 * dropped and why. The target folder appears complete or not at all. Exit code 0: done; 2: bad input or usage, with a
 * message on the error stream.
 */
public final class UkMajorProjectsImporter {

    static final int DONE = 0;
    static final int BAD_INPUT = 2;

    private UkMajorProjectsImporter() {}

    /** Runs the import and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.of(args);
            PortfolioFolder folder = PortfolioFolder.at(arguments.target());
            Portfolio portfolio = Portfolio.read(arguments.source(), arguments.asOf());
            folder.write(portfolio.tables());
            out.print(ImportReport.of(portfolio));
            return DONE;
        } catch (BadInputException e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        }
    }
}
