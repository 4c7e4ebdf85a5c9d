package org.alignmentaudit.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The waiver that covers a finding: somebody answers for leaving it as it is, for a while. A waived finding stays in the
 * report and does not fail a pipeline.
 *
 * @param reason why it is left as it is
 * @param approvedBy who answers for that
 * @param until last day on which it counts
 */
public record Waived(String reason, String approvedBy, LocalDate until) {

    private static final int LAST_YEAR = 9999;

    /**
     * Takes what every document can tell again.
     *
     * @throws IllegalArgumentException if a text is blank, or the last day is in none of the years 0 to 9999
     */
    public Waived {
        List<String> faults = new ArrayList<>();
        if (reason.isBlank()) {
            faults.add("gives no reason");
        }
        if (approvedBy.isBlank()) {
            faults.add("is approved by nobody");
        }
        if (until.getYear() < 0 || until.getYear() > LAST_YEAR) {
            faults.add("ends on " + until + ", in none of the years 0 to " + LAST_YEAR);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "The waiver for the reason \"" + reason + "\" " + String.join(", and ", faults)
                            + ".\nSay why the finding is left as it is, who answers for that, and until which day.");
        }
    }
}
