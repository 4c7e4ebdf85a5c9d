/** Rows of which there are many, kept as columns instead of a record each. */
@NullMarked
package org.alignmentaudit.internal.columns;

import org.jspecify.annotations.NullMarked;
