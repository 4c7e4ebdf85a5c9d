package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.Problem;

/** A folder of CSV tables for tests. */
record Folder(Path path) {

    /** Starts with an organisation. */
    static Folder in(Path path) {
        return new Folder(path).table("organization.csv", "id,name,asOf", "o,O,2026-06-30");
    }

    Folder table(String file, String... lines) {
        return bytes(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Folder bytes(String file, byte[] content) {
        try {
            Files.write(path.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Portfolio read() {
        return CsvPortfolio.read(path);
    }

    List<String> problems() {
        return catchThrowableOfType(InvalidPortfolioException.class, this::read).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
