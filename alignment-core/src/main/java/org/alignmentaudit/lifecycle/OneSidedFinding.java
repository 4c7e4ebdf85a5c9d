package org.alignmentaudit.lifecycle;

import org.alignmentaudit.audit.Unverified;

/**
 * A finding of one of two reports that tells of no change, since the other audit could not look for it.
 *
 * @param finding the finding
 * @param reason why the other audit could not look for it
 */
public record OneSidedFinding(KnownFinding finding, Unverified reason) {}
