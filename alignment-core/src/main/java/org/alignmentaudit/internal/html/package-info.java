/**
 * The page of an HTML report: what it shows, where its charts have their lines, and the templates that write it. Everything
 * that comes in is text; the templates escape it by context.
 */
@NullMarked
package org.alignmentaudit.internal.html;

import org.jspecify.annotations.NullMarked;
