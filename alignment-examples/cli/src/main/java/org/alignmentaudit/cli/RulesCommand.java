package org.alignmentaudit.cli;

import picocli.CommandLine.Command;

/** Tells what the rules are; its commands do the work. */
@Command(name = "rules", description = "Tells what the rules are.")
final class RulesCommand {}
