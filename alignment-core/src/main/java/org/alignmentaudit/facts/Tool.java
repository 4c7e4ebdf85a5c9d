package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;

/**
 * A tool of strategy work.
 */
@Element(value = "tools", singular = "tool")
public record Tool(
        @Meaning("identifier") String id,
        @Meaning("what it is for") ToolKind kind,
        @Occurred @Meaning("day it was last used") LocalDate lastUsed)
        implements Fact {}
