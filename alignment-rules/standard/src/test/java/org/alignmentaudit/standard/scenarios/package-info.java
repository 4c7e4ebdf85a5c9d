/** Tests of the rules on futures that were thought through. */
@NullMarked
package org.alignmentaudit.standard.scenarios;

import org.jspecify.annotations.NullMarked;
