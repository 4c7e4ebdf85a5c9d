/**
 * How a host audits its own tables every night: what it knows comes from its repository, what was found, what is gone and
 * what nobody could look for goes to its own table. The test fakes both, and the clock; audit and baseline are real.
 */
@NullMarked
package org.alignmentaudit.example.nightly;

import org.jspecify.annotations.NullMarked;
