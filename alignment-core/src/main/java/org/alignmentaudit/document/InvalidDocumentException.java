package org.alignmentaudit.document;

import java.util.List;
import java.util.stream.Collectors;
import org.alignmentaudit.portfolio.Problem;

/** Refuses waivers, a baseline, a report or a record, and lists everything that is wrong with the document. */
public final class InvalidDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** Refuses for these reasons, in the order of the document. */
    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }
}
