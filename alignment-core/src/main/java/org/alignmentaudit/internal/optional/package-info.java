/** Libraries that a host may leave out. Asking for one loads nothing of it. */
@NullMarked
package org.alignmentaudit.internal.optional;

import org.jspecify.annotations.NullMarked;
