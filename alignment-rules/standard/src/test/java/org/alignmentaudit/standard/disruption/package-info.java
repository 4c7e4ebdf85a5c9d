/** Tests of the rules on what could replace the business. */
@NullMarked
package org.alignmentaudit.standard.disruption;

import org.jspecify.annotations.NullMarked;
