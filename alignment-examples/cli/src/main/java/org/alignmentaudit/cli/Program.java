package org.alignmentaudit.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.alignmentaudit.audit.AuditorBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The commands put together. */
final class Program {

    private final UnaryOperator<AuditorBuilder> tuning;
    private final Terminal terminal;
    private final Duration patience;

    /** A program whose auditors are tuned before they are built. */
    Program(UnaryOperator<AuditorBuilder> tuning) {
        this(tuning, Terminal.NONE);
    }

    /** A program that also writes to this terminal. */
    Program(UnaryOperator<AuditorBuilder> tuning, Terminal terminal) {
        this(tuning, terminal, Progress.PATIENCE);
    }

    /** A program that tells of work that takes longer than this. */
    Program(UnaryOperator<AuditorBuilder> tuning, Terminal terminal, Duration patience) {
        this.tuning = tuning;
        this.terminal = terminal;
        this.patience = patience;
    }

    int run(PrintStream out, PrintStream err, String... args) {
        PrintWriter results = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
        int exit = execute(commands().setOut(results).setErr(messages), args);
        if (results.checkError()) {
            messages.println("Standard output cannot be written; its reader may have gone.");
            exit = Math.max(exit, ExitCode.BAD_INPUT.number());
        }
        messages.flush();
        return exit;
    }

    private static int execute(CommandLine commands, String... args) {
        try {
            return commands.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setExpandAtFiles(false)
                    .setParameterExceptionHandler(new UsageFaults())
                    .setExecutionExceptionHandler(new CommandFaults())
                    .execute(args);
        } catch (Error e) { // the handlers see exceptions alone
            return CommandFaults.internal(e, commands);
        }
    }

    private CommandLine commands() {
        CommandLine root = new CommandLine(new AlignmentCommand());
        root.addSubcommand(new InitCommand());
        root.addSubcommand(new NeedsCommand(patience));
        root.addSubcommand(new AuditCommand(tuning, terminal, patience));
        root.addSubcommand(new DiffCommand());
        root.addSubcommand(new ReplayCommand(tuning, patience));
        root.addSubcommand(new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand())
                .addSubcommand(new RulesShowCommand())
                .addSubcommand(new RulesDocsCommand()));
        root.addSubcommand(new SchemaCommand());
        return root;
    }
}
