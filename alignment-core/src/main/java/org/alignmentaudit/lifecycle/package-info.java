/**
 * Findings that live longer than one audit: held against a {@link org.alignmentaudit.lifecycle.Baseline} of what is known,
 * covered by {@link org.alignmentaudit.lifecycle.Waivers}, compared with an earlier report by a
 * {@link org.alignmentaudit.lifecycle.ReportDiff}, and audited again from an {@link org.alignmentaudit.lifecycle.AuditRecord}.
 * Nothing here reads the clock: every day is compared with the as-of date of the audit.
 */
@NullMarked
package org.alignmentaudit.lifecycle;

import org.jspecify.annotations.NullMarked;
