package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.StatusReport;

/**
 * Two neighbouring rated status reports on different scales.
 *
 * @param before the earlier report
 * @param after the later report
 */
public record ScaleChange(StatusReport before, StatusReport after) {}
