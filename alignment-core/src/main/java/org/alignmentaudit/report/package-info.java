/**
 * Audit reports as files and text: for pipelines, for people.
 */
@NullMarked
package org.alignmentaudit.report;

import org.jspecify.annotations.NullMarked;
