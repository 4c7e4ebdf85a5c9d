package org.alignmentaudit.example.nightly;

import java.util.List;
import java.util.Map;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;

/** Where the host shows its users what was found. */
public interface FindingTable {

    /** Adds the row, or replaces the one with the same {@code upsertKey}. */
    void upsert(Map<String, @Nullable Object> finding);

    /** A rule could not be assessed, for want of these data. */
    void notAssessed(String rule, List<String> missing);

    /** The data of the night cannot be audited; what earlier nights found stays. */
    void refused(List<Problem> problems);
}
