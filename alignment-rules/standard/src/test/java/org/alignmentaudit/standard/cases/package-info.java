/** Publicly documented cases, held against what the rules say of them. */
@NullMarked
package org.alignmentaudit.standard.cases;

import org.jspecify.annotations.NullMarked;
