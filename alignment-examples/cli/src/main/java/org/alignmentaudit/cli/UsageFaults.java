package org.alignmentaudit.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers what cannot be understood. */
final class UsageFaults implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(fault.getMessage());
        if (fault instanceof UnmatchedArgumentException
                || command.getSubcommands().isEmpty()) {
            UnmatchedArgumentException.printSuggestions(fault, err);
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        } else {
            command.usage(err);
        }
        return ExitCode.BAD_INPUT.number();
    }
}
