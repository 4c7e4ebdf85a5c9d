/**
 * Contracts that hosts prove their own parts with, as JUnit 5 tests to extend. For test class paths alone.
 */
@NullMarked
package org.alignmentaudit.testing;

import org.jspecify.annotations.NullMarked;
