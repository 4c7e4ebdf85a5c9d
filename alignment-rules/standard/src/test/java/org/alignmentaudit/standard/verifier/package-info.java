/**
 * Tests of rules that read like the catalogue: given facts, when a rule looks at them, then exactly these subjects. Every
 * check runs the rule alone and inside the whole pack.
 */
@NullMarked
package org.alignmentaudit.standard.verifier;

import org.jspecify.annotations.NullMarked;
