/** Tests of the rules on partners. */
@NullMarked
package org.alignmentaudit.standard.ecosystem;

import org.jspecify.annotations.NullMarked;
