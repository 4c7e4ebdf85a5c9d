package org.alignmentaudit.cli;

import java.io.PrintWriter;
import org.alignmentaudit.audit.Library;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Answers what a command threw: bad input is told as it is, anything else is a fault of the program. */
final class CommandFaults implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        if (thrown instanceof BadInputException) {
            command.getErr().println(thrown.getMessage());
            return ExitCode.BAD_INPUT.number();
        }
        return internal(thrown, command);
    }

    /** Tells on one line what broke and what to report. */
    static int internal(Throwable thrown, CommandLine command) {
        PrintWriter err = command.getErr();
        err.println("internal failure: "
                + thrown.toString().replaceAll("\\s+", " ").strip()
                + "; please report this line with alignment " + Library.version() + ", Java " + Runtime.version()
                + " and what --debug shows.");
        if (root(command).debug()) {
            thrown.printStackTrace(err);
        }
        return ExitCode.FAILED.number();
    }

    private static AlignmentCommand root(CommandLine command) {
        CommandLine parent = command.getParent();
        return parent == null ? command.getCommand() : root(parent);
    }
}
