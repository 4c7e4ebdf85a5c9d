package org.alignmentaudit.cli;

import java.io.PrintStream;
import java.util.function.UnaryOperator;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        System.exit(new Program(UnaryOperator.identity(), Terminal.ofProcess()).run(System.out, System.err, args));
    }

    /** Runs the command and returns its exit code; output is UTF-8 whatever the machine prefers. */
    static int run(PrintStream out, PrintStream err, String... args) {
        return new Program(UnaryOperator.identity()).run(out, err, args);
    }
}
