package org.alignmentaudit.finding;

import java.time.LocalDate;

/**
 * The waiver that covers a finding: somebody answers for leaving it as it is, for a while. A waived finding stays in the
 * report and does not fail a pipeline.
 *
 * @param reason why it is left as it is
 * @param approvedBy who answers for that
 * @param until last day on which it counts
 */
public record Waived(String reason, String approvedBy, LocalDate until) {}
