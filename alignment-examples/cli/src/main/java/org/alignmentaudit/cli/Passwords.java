package org.alignmentaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.alignmentaudit.internal.text.FileTrouble;
import org.alignmentaudit.portfolio.Problem;

/** Reads passwords from where they are kept. */
final class Passwords {

    private Passwords() {}

    /** What the environment variable holds; empty if it is not set, which is kept as a problem. */
    static Optional<String> ofVariable(String variable, Problems problems) {
        Optional<String> password = Optional.ofNullable(System.getenv(variable));
        if (password.isEmpty()) {
            String fault = "there is no environment variable " + variable;
            problems.add(
                    new Problem("--jdbc-password-env", fault, "Set it for this command; maybe it is not exported."));
        }
        return password;
    }

    /** The first line of the file; empty if it cannot be read, which is kept as a problem. */
    static Optional<String> ofFile(Path file, Problems problems) {
        try {
            return Optional.of(Files.readString(file).lines().findFirst().orElse(""));
        } catch (IOException e) {
            problems.add(Problem.of(file.toString(), "cannot be read: " + FileTrouble.of(e)));
            return Optional.empty();
        }
    }
}
