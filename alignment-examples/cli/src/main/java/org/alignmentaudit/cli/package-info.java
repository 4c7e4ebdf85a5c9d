/**
 * The command line program {@code alignment}: audits a portfolio, and tells what the rules are. {@link
 * org.alignmentaudit.cli.Main} ends the virtual machine, nothing else does, so that all of it can be run in-process.
 */
@NullMarked
package org.alignmentaudit.cli;

import org.jspecify.annotations.NullMarked;
