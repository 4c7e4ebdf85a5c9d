package org.alignmentaudit.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.alignmentaudit.portfolio.Problem;

/** Refuses a policy and lists everything that is wrong with it. */
public final class InvalidPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** Refuses for these reasons. */
    public InvalidPolicyException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
