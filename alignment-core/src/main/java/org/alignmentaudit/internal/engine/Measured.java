package org.alignmentaudit.internal.engine;

import java.util.List;
import org.alignmentaudit.internal.text.Named;
import org.alignmentaudit.portfolio.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a measure came to.
 *
 * @param reading what was read; null where there was nothing to read
 * @param details the further figures of the reading that are known
 * @param reason what it says, or why it says nothing, in the language of the auditor
 */
public record Measured(@Nullable Reading reading, List<Named> details, String reason) {

    /** Copies the list. */
    public Measured {
        details = List.copyOf(details);
    }

    /** Nothing was read. */
    static Measured nothing(String reason) {
        return new Measured(null, List.of(), reason);
    }
}
