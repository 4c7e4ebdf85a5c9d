package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for a portfolio, or part of one, that stands in a database. */
final class DatabaseOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--jdbc",
            paramLabel = "URL",
            description = {
                "Read a database, in one transaction that is rolled back.",
                "PostgreSQL, MariaDB, MySQL and Oracle refuse to write in it; best is a user who may only read."
            })
    private @Nullable String url;

    @Option(
            names = "--sql",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "The queries to run there, named by lines such as -- fact: initiatives.")
    private @Nullable Path queries;

    @Option(
            names = "--with",
            paramLabel = "PORTFOLIO",
            converter = PathConverter.class,
            description =
                    "A JSON document or a folder of CSV tables that tells what the database lacks, such as goals and decisions; may be given several times.")
    private List<Path> beside = List.of();

    @Option(
            names = "--driver",
            paramLabel = "JAR",
            converter = PathConverter.class,
            description = {
                "The JDBC driver of the database; may be given several times.",
                "A driver is code: name only jars that you trust."
            })
    private List<Path> drivers = List.of();

    @Option(names = "--jdbc-user", paramLabel = "NAME", description = "Whom to connect as.")
    private @Nullable String user;

    @ArgGroup
    private Password password = new Password();

    /** Where the password comes from; never from the command line, which others can see. */
    private static final class Password {

        @Option(
                names = "--jdbc-password-env",
                paramLabel = "VARIABLE",
                description = "Take the password from this environment variable.")
        private @Nullable String variable;

        @Option(
                names = "--jdbc-password-file",
                paramLabel = "FILE",
                converter = PathConverter.class,
                description = "Take the password from the first line of this file.")
        private @Nullable Path file;

        @Option(names = "--jdbc-password-ask", interactive = true, description = "Ask for the password.")
        private char @Nullable [] asked;

        Optional<Path> file() {
            return Optional.ofNullable(file);
        }

        Optional<String> read(Problems problems) {
            if (asked != null) {
                return Optional.of(new String(asked));
            } else if (variable != null) {
                return Passwords.ofVariable(variable, problems);
            }
            return file == null ? Optional.empty() : Passwords.ofFile(file, problems);
        }
    }

    /** Whether neither a database nor anything beside it is named. */
    boolean none() {
        return url == null && queries == null && beside.isEmpty();
    }

    /** The files that are read. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(beside);
        Optional.ofNullable(queries).ifPresent(files::add);
        files.addAll(drivers);
        password.file().ifPresent(files::add);
        return files;
    }

    /**
     * The database, what is beside it, and these documents and folders.
     *
     * @throws ParameterException if nothing is named, or only half of what it takes to read a database
     */
    Sources sources(List<Path> portfolio, Problems problems) {
        if (portfolio.isEmpty() && none()) {
            throw new ParameterException(
                    spec.commandLine(), "Missing required parameter: 'PORTFOLIO', or --jdbc with --sql");
        }
        List<Path> documents = new ArrayList<>(portfolio);
        documents.addAll(beside);
        return new Sources(documents, database(problems));
    }

    private Optional<DatabaseSource> database(Problems problems) {
        if (url != null && queries != null) {
            return Optional.of(new DatabaseSource(url, properties(problems), queries, new Drivers(drivers)));
        } else if (url == null && queries == null) {
            return Optional.empty();
        }
        String missing = url == null ? "'--jdbc=URL', which --sql needs" : "'--sql=FILE', which --jdbc needs";
        throw new ParameterException(spec.commandLine(), "Missing required option: " + missing);
    }

    private Properties properties(Problems problems) {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        password.read(problems).ifPresent(secret -> properties.setProperty("password", secret));
        return properties;
    }
}
