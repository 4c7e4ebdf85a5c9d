package org.alignmentaudit.internal.html;

import java.util.List;

/**
 * How initiatives with findings went.
 *
 * @param all one each, in the order of the findings
 * @param budget name and unit of the axis of budgets
 * @param zero how nothing is written on it
 */
public record Timelines(List<Timeline> all, String budget, String zero) {

    /** Copies the list. */
    public Timelines {
        all = List.copyOf(all);
    }
}
