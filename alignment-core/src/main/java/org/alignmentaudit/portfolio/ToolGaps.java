package org.alignmentaudit.portfolio;

import java.util.List;

/**
 * Kinds of tools of strategy work that are not in use.
 *
 * @param gaps the kinds, in alphabetical order, never empty
 */
public record ToolGaps(List<ToolGap> gaps) {

    /** Copies the list. */
    public ToolGaps {
        gaps = List.copyOf(gaps);
    }

    /** How many. */
    public int count() {
        return gaps.size();
    }

    /** Their words. */
    public List<String> kinds() {
        return gaps.stream().map(ToolGap::kind).toList();
    }
}
