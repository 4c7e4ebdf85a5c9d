package org.alignmentaudit.pack;

import java.util.List;

/** Refuses a pack and lists everything that is wrong with it. */
public final class InvalidPackException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    /** Refuses for these reasons. */
    public InvalidPackException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the rules. */
    public List<String> problems() {
        return problems;
    }
}
