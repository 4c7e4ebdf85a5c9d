package org.alignmentaudit.cli;

import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * A portfolio and what its audit found.
 *
 * @param portfolio what was audited
 * @param report what was found
 */
record Audited(Portfolio portfolio, AuditReport report) {}
