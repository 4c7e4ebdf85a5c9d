/**
 * Where baselines are kept: in a file, or in two tables of the host's own database. Both keep what was there before until the
 * new one is whole.
 */
@NullMarked
package org.alignmentaudit.store;

import org.jspecify.annotations.NullMarked;
