/**
 * Tests of the rules about common mistakes of alignment: one class for each row of the catalogue, further ones for its
 * themes. What the tests of a rule start from stands in a class named {@code Given...}.
 */
@NullMarked
package org.alignmentaudit.standard.mistakes;

import org.jspecify.annotations.NullMarked;
