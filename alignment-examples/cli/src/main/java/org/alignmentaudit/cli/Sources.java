package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.document.PortfolioFiles;
import org.alignmentaudit.portfolio.Portfolio;

/** The documents and folders that tell a portfolio together. */
record Sources(List<Path> paths) {

    /** What they tell; empty if it is refused, for reasons that are kept. */
    Optional<Portfolio> read(JsonPortfolio.Limits limits, Problems problems) {
        return problems.attempt(name(), () -> PortfolioFiles.read(paths, limits));
    }

    private String name() {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
