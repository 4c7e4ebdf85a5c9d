/** Orders that do not depend on the order of input. */
@NullMarked
package org.alignmentaudit.internal.order;

import org.jspecify.annotations.NullMarked;
