package org.alignmentaudit.document;

import java.nio.file.Path;
import java.util.List;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Problem;

/** Refuses a document of which nothing can be read. */
final class Refusal {

    private Refusal() {}

    static InvalidPortfolioException of(String place, String fault, String advice) {
        return new InvalidPortfolioException(List.of(new Problem(place, fault, advice)));
    }

    static InvalidPortfolioException absent(Path path) {
        return of(path.toString(), "is not there", "Maybe the path starts from another folder.");
    }
}
