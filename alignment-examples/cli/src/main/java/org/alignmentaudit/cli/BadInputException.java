package org.alignmentaudit.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.alignmentaudit.portfolio.Problem;

/** Refuses what the caller named, with everything that is wrong with it. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadInputException(List<Problem> problems) {
        super(message(problems));
    }

    private static String message(List<Problem> problems) {
        String all = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return problems.size() > 1 ? all + "\n" + problems.size() + " problems." : all;
    }
}
