/** What the rules find in the data itself. */
@NullMarked
package org.alignmentaudit.standard.data;

import org.jspecify.annotations.NullMarked;
