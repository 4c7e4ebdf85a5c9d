/** Tests of the rules on how the strategy keeps up with the world. */
@NullMarked
package org.alignmentaudit.standard.dynamics;

import org.jspecify.annotations.NullMarked;
