package org.alignmentaudit.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack of one small rule in a folder, whole until a test breaks it. */
record PackOnDisk(Path folder) {

    static final String MANIFEST = """
            {
              "id": "house-rules",
              "version": "1.0.0",
              "title": "Rules of the house",
              "minimumLibraryVersion": "0.1.0",
              "locales": ["en"]
            }
            """;

    static final String RULE = """
            package house.rules

            import org.alignmentaudit.facts.*;
            import org.alignmentaudit.rule.Findings;

            global Findings findings;

            rule "HR-01"
              @kind("CONFORMITY") @severity("LOW") @confidence("0.9") @level("E0") @profile("standard") @since("1.0")
              @subject("initiative") @scope("active")
              @needs("initiatives.sponsor")
              @references("Handbook of the \\"house\\"")
            when
              $i : Initiative( active, sponsor == null )
            then
              findings.raise(kcontext, $i);
            end
            """;

    static final String TEXTS = """
            HR-01.title = Initiative without a sponsor
            HR-01.description = Work that nobody answers for.
            HR-01.condition = {subject} names no sponsor.
            HR-01.criterion = Every active initiative has a sponsor.
            HR-01.effect = Nobody decides when it goes wrong.
            HR-01.recommendation = Name a sponsor.
            """;

    static PackOnDisk in(Path folder) {
        return new PackOnDisk(folder)
                .with("pack.json", MANIFEST)
                .with("rules/sponsor.drl", RULE)
                .with("messages/messages.properties", TEXTS);
    }

    PackOnDisk with(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackOnDisk without(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
