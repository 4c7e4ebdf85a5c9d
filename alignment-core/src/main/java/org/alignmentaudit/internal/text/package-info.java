/** Turns texts with placeholders into sentences in the reader's language. */
@NullMarked
package org.alignmentaudit.internal.text;

import org.jspecify.annotations.NullMarked;
