package org.alignmentaudit.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the scorecard.
 *
 * @param id its id
 * @param title its name
 * @param value what was measured; empty where it cannot be told
 * @param verdict what it says
 * @param trend how it moved; null where that cannot be told
 * @param reason why it says so
 * @param facts what the value rests on
 */
public record MeasureCard(
        String id,
        String title,
        String value,
        Mark verdict,
        @Nullable Mark trend,
        String reason,
        List<Item> facts) {

    /** Copies the list. */
    public MeasureCard {
        facts = List.copyOf(facts);
    }
}
