package org.alignmentaudit.audit;

import java.util.List;

/**
 * What whoever keeps the waivers should know, each list in the order of the waivers.
 *
 * @param unused those that match no finding
 * @param expiring those that end soon
 * @param expired those that have ended, so that their findings show again
 * @param malformed those that cannot be read, so that their findings show
 * @param overlapping those whose finding another one covers as well
 */
public record WaiverNotes(
        List<WaiverNote> unused,
        List<WaiverNote> expiring,
        List<WaiverNote> expired,
        List<WaiverNote> malformed,
        List<WaiverNote> overlapping) {

    /** Nothing to be known. */
    public static final WaiverNotes NONE = new WaiverNotes(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public WaiverNotes {
        unused = List.copyOf(unused);
        expiring = List.copyOf(expiring);
        expired = List.copyOf(expired);
        malformed = List.copyOf(malformed);
        overlapping = List.copyOf(overlapping);
    }
}
