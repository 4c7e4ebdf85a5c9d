package org.alignmentaudit.sql;

/**
 * What is wrong somewhere.
 *
 * @param fault what is wrong, without a full stop
 * @param advice what to try; empty where the fault says it all
 */
record Fault(String fault, String advice) {}
