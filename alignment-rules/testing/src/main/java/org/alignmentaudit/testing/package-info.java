/**
 * What hosts test their own parts with: a verifier of rules, and contracts as JUnit 5 tests to extend. For test class paths
 * alone.
 */
@NullMarked
package org.alignmentaudit.testing;

import org.jspecify.annotations.NullMarked;
