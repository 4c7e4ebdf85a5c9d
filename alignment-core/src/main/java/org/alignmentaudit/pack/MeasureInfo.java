package org.alignmentaudit.pack;

import java.util.List;
import org.alignmentaudit.finding.Unit;

/**
 * The measure of the scorecard that a rule declares: the rule fires where it is poor.
 *
 * @param reading what reads it: a property of the portfolio's profile, called with the names of settings
 * @param unit what its value counts
 * @param details further figures of the reading that the scorecard and its sentences tell
 */
public record MeasureInfo(String reading, Unit unit, List<DetailInfo> details) {

    /** Copies the list. */
    public MeasureInfo {
        details = List.copyOf(details);
    }
}
