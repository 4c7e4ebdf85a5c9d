/**
 * How a host audits its own tables every night: what it knows comes from its repository, what was found goes to its own
 * table. The test fakes both, and the clock; the audit is real.
 */
@NullMarked
package org.alignmentaudit.example.nightly;

import org.jspecify.annotations.NullMarked;
