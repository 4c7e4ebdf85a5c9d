/** Tests of the measures of the scorecard, and of the rule that asks whether anybody measures. */
@NullMarked
package org.alignmentaudit.standard.scorecard;

import org.jspecify.annotations.NullMarked;
