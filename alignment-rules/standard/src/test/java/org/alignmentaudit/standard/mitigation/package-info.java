/** Tests of the rules on what is done against drift and bias. */
@NullMarked
package org.alignmentaudit.standard.mitigation;

import org.jspecify.annotations.NullMarked;
