package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;

/**
 * A tool that the organisation keeps for its strategy work, and when it last used it.
 */
@Element(value = "tools", singular = "tool")
public record Tool(
        @Meaning("identifier") String id,
        @Meaning("what it is for") ToolKind kind,
        @Occurred @Meaning("day it was last used") LocalDate lastUsed)
        implements Fact {

    /**
     * A tool.
     *
     * @param id identifier
     * @param kind what it is for
     * @param lastUsed day it was last used
     */
    public static Tool of(String id, ToolKind kind, LocalDate lastUsed) {
        return new Tool(id, kind, lastUsed);
    }
}
