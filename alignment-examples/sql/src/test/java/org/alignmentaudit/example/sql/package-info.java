/** Tests of the files of queries, on tables made of the columns that they read. */
@NullMarked
package org.alignmentaudit.example.sql;

import org.jspecify.annotations.NullMarked;
