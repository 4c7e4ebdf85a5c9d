package org.alignmentaudit.cli;

import java.io.Console;
import org.alignmentaudit.report.ReportWriter;
import org.alignmentaudit.report.TextReport;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where standard output goes.
 *
 * @param attended whether somebody reads along, rather than a file or another program
 * @param width characters in a line
 * @param colour whether colours are wanted
 */
record Terminal(boolean attended, int width, boolean colour) {

    /** A file or another program. */
    static final Terminal NONE = new Terminal(false, 100, false);

    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;

    /** That of this process. Colours follow NO_COLOR and CLICOLOR. */
    static Terminal ofProcess() {
        if (!isTerminal()) {
            return NONE;
        }
        int width = CommandSpec.create().usageMessage().autoWidth(true).width();
        return new Terminal(true, Math.max(NARROWEST, Math.min(WIDEST, width)), Ansi.AUTO.enabled());
    }

    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true; // before Java 22 there is a console for terminals alone
        }
    }

    /** The findings as a list of at most so many, for whoever reads along. */
    ReportWriter list(int most) {
        return TextReport.list(width, colour, most);
    }
}
