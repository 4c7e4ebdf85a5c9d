/**
 * Random portfolios for property tests: valid, small, and crowded around the thresholds of the rules. Start at {@link
 * org.alignmentaudit.standard.random.RandomPortfolio}.
 */
@NullMarked
package org.alignmentaudit.standard.random;

import org.jspecify.annotations.NullMarked;
