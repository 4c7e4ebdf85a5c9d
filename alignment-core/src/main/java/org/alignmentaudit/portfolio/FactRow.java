package org.alignmentaudit.portfolio;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a flat table, as a host's own tables hold it: {@link PortfolioBuilder#rows} groups such rows into records.
 *
 * @param table name of the table, such as {@code initiatives} or {@code status_reports}
 * @param values values by the field names of the data dictionary; rows of child tables name what they belong to, as in
 *     {@code initiativeId}. A null, or a name left out, is an absent value. A value is what the field holds, or a text or
 *     number that can be read as such, never bytes or an object of a driver; words of a list may be a collection, an array, or
 *     one text with {@code |} between them.
 */
public record FactRow(String table, Map<String, ? extends @Nullable Object> values) {}
