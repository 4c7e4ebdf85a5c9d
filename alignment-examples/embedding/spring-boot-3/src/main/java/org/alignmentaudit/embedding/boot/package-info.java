/** A Spring Boot application that audits, packed as one executable jar that holds jars. Built for Boot 3 and for Boot 4. */
@NullMarked
package org.alignmentaudit.embedding.boot;

import org.jspecify.annotations.NullMarked;
