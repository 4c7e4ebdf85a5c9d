package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.document.PortfolioFiles;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;

/**
 * What tells a portfolio together.
 *
 * @param paths documents and folders
 * @param database the database; empty if there is none
 */
record Sources(List<Path> paths, Optional<DatabaseSource> database) {

    /** What they tell; empty if it is refused, for reasons that are kept. Progress tells of a long read. */
    Optional<Portfolio> read(JsonPortfolio.Limits limits, Problems problems, Progress progress) {
        return progress.during("Reading", name(), () -> read(limits, problems));
    }

    /** What they tell; empty if it is refused, for reasons that are kept. */
    Optional<Portfolio> read(JsonPortfolio.Limits limits, Problems problems) {
        if (database.isEmpty()) {
            return problems.attempt(name(), () -> PortfolioFiles.read(paths, limits));
        }
        return paths.isEmpty() ? database.get().read(problems) : together(database.get(), limits, problems);
    }

    private Optional<Portfolio> together(DatabaseSource first, JsonPortfolio.Limits limits, Problems problems) {
        PortfolioBuilder builder = Portfolio.builder();
        boolean whole = first.add(builder, problems);
        for (Path path : paths) {
            whole &= problems.attempt(path.toString(), () -> added(path, limits, builder))
                    .isPresent();
        }
        return whole ? problems.attempt(name(), builder::build) : Optional.empty();
    }

    private static PortfolioBuilder added(Path path, JsonPortfolio.Limits limits, PortfolioBuilder builder) {
        PortfolioFiles.add(path, limits, builder);
        return builder;
    }

    private String name() {
        return Stream.concat(database.stream().map(DatabaseSource::queries), paths.stream())
                .map(Path::toString)
                .collect(Collectors.joining(", "));
    }
}
