/**
 * The data dictionary: which elements, rows and fields a portfolio can hold, read from the records in
 * {@link org.alignmentaudit.facts}. Readers, writers, validation, the schema and the documentation all derive from it, so
 * that a field is named once.
 */
@NullMarked
package org.alignmentaudit.dictionary;

import org.jspecify.annotations.NullMarked;
