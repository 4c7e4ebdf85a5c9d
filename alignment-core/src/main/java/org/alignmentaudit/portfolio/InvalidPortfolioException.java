package org.alignmentaudit.portfolio;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses an input and lists everything that is wrong with it. Nothing was built. */
public final class InvalidPortfolioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 200;

    private final transient List<Problem> problems;

    /** Refuses for these reasons, in the order of the input. */
    public InvalidPortfolioException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        String shown = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        int more = problems.size() - SHOWN;
        return more > 0 ? shown + "\nand " + more + " more" : shown;
    }

    /** Everything that is wrong, in the order of the input. */
    public List<Problem> problems() {
        return problems;
    }
}
