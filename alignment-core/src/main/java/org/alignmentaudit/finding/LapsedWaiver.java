package org.alignmentaudit.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding shows although somebody wanted to leave it as it is: the waiver meant for it does not count, and no other one
 * covers it.
 *
 * @param cause what keeps the waiver from counting
 * @param place where the waiver stands in its document
 * @param until last day on which it counted; null where it does not say
 * @param problems what is wrong with it, each in a sentence; empty where it has ended
 */
public record LapsedWaiver(
        Cause cause, String place, @Nullable LocalDate until, List<String> problems) {

    /** What keeps a waiver from counting. */
    public enum Cause {
        /** Its last day is over. */
        EXPIRED,
        /** It cannot be read, or lacks what each waiver must have. */
        MALFORMED
    }

    /** Copies the list. */
    public LapsedWaiver {
        problems = List.copyOf(problems);
    }
}
