/**
 * Packs of rules from a folder: read, compiled in the process and checked, with every mistake explained.
 */
@NullMarked
package org.alignmentaudit.kit;

import org.jspecify.annotations.NullMarked;
