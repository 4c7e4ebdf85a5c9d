/**
 * What a rule talks to: the consequence of a rule makes one call on the global {@code findings}. For rule authors.
 */
@NullMarked
package org.alignmentaudit.rule;

import org.jspecify.annotations.NullMarked;
