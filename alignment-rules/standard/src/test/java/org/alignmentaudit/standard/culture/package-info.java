/** Tests of the rules on how people take up the new. */
@NullMarked
package org.alignmentaudit.standard.culture;

import org.jspecify.annotations.NullMarked;
