package org.alignmentaudit.cli;

import org.alignmentaudit.document.JsonPortfolio;
import picocli.CommandLine.Option;

/** The option for the size of the largest JSON document. */
final class DocumentLimit {

    private static final String NAME = "--max-document";

    @Option(
            names = NAME,
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description =
                    "Refuse a JSON document that is larger: bytes, or a number with KiB, MiB or GiB; 100MiB by default.")
    private long bytes = JsonPortfolio.Limits.DEFAULT.maxBytes();

    JsonPortfolio.Limits limits() {
        return new JsonPortfolio.Limits(bytes, NAME);
    }
}
