/**
 * How portfolios come in from a database: a text file of named queries whose column aliases are the field names of the data
 * dictionary, so that a host needs no Java of its own. Start at {@link org.alignmentaudit.sql.SqlPortfolio}.
 *
 * <p>Nothing but {@code java.sql} of the JDK is touched; the host brings the driver.
 */
@NullMarked
package org.alignmentaudit.sql;

import org.jspecify.annotations.NullMarked;
