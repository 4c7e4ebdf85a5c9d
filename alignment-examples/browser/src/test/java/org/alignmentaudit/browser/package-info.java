/** Opens HTML reports in a real browser. */
@NullMarked
package org.alignmentaudit.browser;

import org.jspecify.annotations.NullMarked;
