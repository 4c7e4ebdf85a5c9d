/** How values of records are read. */
@NullMarked
package org.alignmentaudit.internal.fields;

import org.jspecify.annotations.NullMarked;
