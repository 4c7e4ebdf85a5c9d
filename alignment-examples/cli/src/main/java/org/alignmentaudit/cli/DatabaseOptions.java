package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options for a portfolio, or part of one, that stands in a database. */
final class DatabaseOptions {

    @ArgGroup(exclusive = false)
    private @Nullable Access access;

    @Option(
            names = "--with",
            paramLabel = "PORTFOLIO",
            converter = PathConverter.class,
            description =
                    "A JSON document or a folder of CSV tables that tells what the database lacks, such as goals and decisions; may be given several times.")
    private List<Path> beside = List.of();

    /** What it takes to reach a database. */
    private static final class Access {

        @Option(
                names = "--jdbc",
                required = true,
                paramLabel = "URL",
                description = "Read a database, in one transaction that cannot write.")
        private String url = "";

        @Option(
                names = "--sql",
                required = true,
                paramLabel = "FILE",
                converter = PathConverter.class,
                description = "Its queries, named by lines such as -- fact: initiatives.")
        private Path queries = Path.of("");

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
    }

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

        Optional<String> read(Problems problems) {
            if (asked != null) {
                return Optional.of(new String(asked));
            } else if (variable != null) {
                return Passwords.ofVariable(variable, problems);
            }
            return file == null ? Optional.empty() : Passwords.ofFile(file, problems);
        }
    }

    /** The files that are read. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(beside);
        if (access != null) {
            files.add(access.queries);
            files.addAll(access.drivers);
        }
        return files;
    }

    /** Whether neither a database nor anything beside it is named. */
    boolean none() {
        return access == null && beside.isEmpty();
    }

    /** The database, what is beside it, and these documents and folders. */
    Sources sources(List<Path> portfolio, Problems problems) {
        List<Path> documents = new ArrayList<>(portfolio);
        documents.addAll(beside);
        return new Sources(documents, source(problems));
    }

    private Optional<DatabaseSource> source(Problems problems) {
        return Optional.ofNullable(access)
                .map(named -> new DatabaseSource(
                        named.url, properties(named, problems), named.queries, new Drivers(named.drivers)));
    }

    private static Properties properties(Access access, Problems problems) {
        Properties properties = new Properties();
        if (access.user != null) {
            properties.setProperty("user", access.user);
        }
        access.password.read(problems).ifPresent(password -> properties.setProperty("password", password));
        return properties;
    }
}
