/** Tests of the rules on what people know, say and do together. */
@NullMarked
package org.alignmentaudit.standard.people;

import org.jspecify.annotations.NullMarked;
