package org.alignmentaudit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself; its commands do the work. */
@Command(
        name = "alignment",
        versionProvider = Versions.class,
        description = "Tells where work has drifted from goals, and where a decision bears the marks of a bias.",
        footer = {
            "",
            "Exit codes: 0 done; 1 findings at or above --fail-on or --fail-on-new, or a replay that differs; "
                    + "2 bad input or usage; 3 internal failure, a failed rule or an incomplete audit."
        })
final class AlignmentCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the versions of library and rule pack and exit.")
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an internal failure happened.")
    private boolean debug;

    /** Whether an internal failure shows its stack trace. */
    boolean debug() {
        return debug;
    }
}
