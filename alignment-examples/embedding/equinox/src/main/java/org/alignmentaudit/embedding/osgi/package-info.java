/** A bundle that holds the library and Drools as jars, since Drools ships no bundles. */
@NullMarked
package org.alignmentaudit.embedding.osgi;

import org.jspecify.annotations.NullMarked;
