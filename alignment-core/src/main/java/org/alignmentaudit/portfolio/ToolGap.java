package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of tool of strategy work that is not in use.
 *
 * @param kind the kind, a word of {@link org.alignmentaudit.facts.ToolKind}
 * @param lastUsed day on which a tool of this kind was last used; null where there never was one
 */
public record ToolGap(String kind, @Nullable LocalDate lastUsed) {}
