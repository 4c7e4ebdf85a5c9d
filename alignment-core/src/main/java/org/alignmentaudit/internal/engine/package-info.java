/** Runs rules over facts: one rule base, one session an audit, failures isolated by rule. */
@NullMarked
package org.alignmentaudit.internal.engine;

import org.jspecify.annotations.NullMarked;
