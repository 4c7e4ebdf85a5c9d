package org.alignmentaudit.report;

/** What becomes of a test case in JUnit XML. */
enum JUnitOutcome {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
}
