/**
 * What a host may do to the library: load it awkwardly, call it awkwardly, call it often. Each hazard is a test that fails
 * without what the library does about it.
 */
@NullMarked
package org.alignmentaudit.embedding;

import org.jspecify.annotations.NullMarked;
