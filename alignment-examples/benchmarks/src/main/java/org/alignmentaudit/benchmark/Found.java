package org.alignmentaudit.benchmark;

/**
 * What a contestant found: the same for all.
 *
 * @param rule id of the rule
 * @param subject id of what it is about
 */
record Found(String rule, String subject) {}
