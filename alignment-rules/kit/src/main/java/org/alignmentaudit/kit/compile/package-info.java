/**
 * What the compiler says of rule files, with the place, the text that is wrong and what to try.
 */
@NullMarked
package org.alignmentaudit.kit.compile;

import org.jspecify.annotations.NullMarked;
