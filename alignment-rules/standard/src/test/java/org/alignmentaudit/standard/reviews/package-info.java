/**
 * Tests of the rules about reviews of the strategy: one class for each row of the catalogue.
 */
@NullMarked
package org.alignmentaudit.standard.reviews;

import org.jspecify.annotations.NullMarked;
