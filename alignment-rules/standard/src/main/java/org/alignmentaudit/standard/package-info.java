/**
 * The standard pack: rules for common mistakes of strategic alignment and for traces of cognitive bias.
 */
@NullMarked
package org.alignmentaudit.standard;

import org.jspecify.annotations.NullMarked;
