package org.alignmentaudit.portfolio;

import java.time.LocalDate;

/**
 * How far the scope of an initiative moved from the first record of it.
 *
 * @param since day of that record; the earlier one where size and money both moved too far
 * @param sinceField name of the field that it stands in
 * @param share by which part of the first record the scope moved, in either direction; the larger one where both did
 * @param shareField name of the field that tells it
 */
public record ScopeChange(LocalDate since, String sinceField, double share, String shareField) {

    /** What one field tells. */
    static ScopeChange of(LocalDate since, double share, String field) {
        return new ScopeChange(since, field, share, field);
    }

    /** Two measured changes as one. */
    static ScopeChange widest(ScopeChange one, ScopeChange other) {
        ScopeChange earlier = other.since.isBefore(one.since) ? other : one;
        ScopeChange wider = other.share > one.share ? other : one;
        return new ScopeChange(earlier.since, earlier.sinceField, wider.share, wider.shareField);
    }
}
