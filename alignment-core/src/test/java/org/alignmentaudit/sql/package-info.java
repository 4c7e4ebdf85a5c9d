/** Tests against a database in memory. */
@NullMarked
package org.alignmentaudit.sql;

import org.jspecify.annotations.NullMarked;
