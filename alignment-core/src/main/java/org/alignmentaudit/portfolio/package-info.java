/**
 * The portfolio: what a host handed over, validated, seen on its as-of date, with the aggregates that rules join on.
 * Start at {@link org.alignmentaudit.portfolio.Portfolio#builder()}.
 */
@NullMarked
package org.alignmentaudit.portfolio;

import org.jspecify.annotations.NullMarked;
