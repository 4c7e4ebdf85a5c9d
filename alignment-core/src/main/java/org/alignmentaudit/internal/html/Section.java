package org.alignmentaudit.internal.html;

import java.util.List;

/**
 * A part of the page made of sentences and tables.
 *
 * @param id its place on the page
 * @param heading its heading
 * @param paragraphs its sentences
 * @param tables its tables; those with no rows are left out
 */
public record Section(String id, String heading, List<String> paragraphs, List<Table> tables) {

    /** Copies the lists. */
    public Section {
        paragraphs = List.copyOf(paragraphs);
        tables = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    /** Whether there is nothing to show. */
    public boolean empty() {
        return paragraphs.isEmpty() && tables.isEmpty();
    }
}
