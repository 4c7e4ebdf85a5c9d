/**
 * The audit: an {@link org.alignmentaudit.audit.Auditor} is built once from rule packs and a policy, shared, and turns each
 * portfolio into an {@link org.alignmentaudit.audit.AuditReport}.
 */
@NullMarked
package org.alignmentaudit.audit;

import org.jspecify.annotations.NullMarked;
