/**
 * What the standard rules should find, said a second time in plain Java. Written from the catalogue and raw record
 * components alone, so that it can disagree with the rules and with the words that they share.
 */
@NullMarked
package org.alignmentaudit.standard.oracle;

import org.jspecify.annotations.NullMarked;
