/**
 * The library beside hand-written Java and a database on the same work: six rules over a portfolio drawn at random. Every
 * contestant starts from the same flat rows and must find the same.
 */
@NullMarked
package org.alignmentaudit.benchmark;

import org.jspecify.annotations.NullMarked;
