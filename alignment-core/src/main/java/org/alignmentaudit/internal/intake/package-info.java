/**
 * How facts come in: what one or several sources tell, row by row, grows into records, with every problem placed where the
 * source has it.
 */
@NullMarked
package org.alignmentaudit.internal.intake;

import org.jspecify.annotations.NullMarked;
