/** Tests of the rules on how initiatives are run. */
@NullMarked
package org.alignmentaudit.standard.methods;

import org.jspecify.annotations.NullMarked;
