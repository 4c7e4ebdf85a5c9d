/**
 * Starts the tests of the standard rules, which read like the catalogue: given facts, when a rule looks at them, then exactly
 * these subjects. What a wrong test is told is tested here too, on real rules.
 */
@NullMarked
package org.alignmentaudit.standard.verifier;

import org.jspecify.annotations.NullMarked;
