package org.alignmentaudit.cli;

import java.util.List;

/** Refuses what the caller named, with everything that is wrong with it. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadInputException(List<String> problems) {
        super(message(problems));
    }

    private static String message(List<String> problems) {
        String all = String.join("\n", problems);
        return problems.size() > 1 ? all + "\n" + problems.size() + " problems." : all;
    }
}
