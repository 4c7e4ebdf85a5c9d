package org.alignmentaudit.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an initiative went: its ratings, its budget and its end over time, and what was found.
 *
 * @param anchor its place on the page
 * @param name what it is called
 * @param id what its host calls it
 * @param severity highest severity of its findings
 * @param chart the drawing; null where nothing of it is known
 * @param missing what is not known of it; empty where all is
 * @param findings ways to its findings
 */
public record Timeline(
        String anchor,
        String name,
        String id,
        Mark severity,
        @Nullable TimeChart chart,
        String missing,
        List<Link> findings) {

    /** Copies the list. */
    public Timeline {
        findings = List.copyOf(findings);
    }
}
