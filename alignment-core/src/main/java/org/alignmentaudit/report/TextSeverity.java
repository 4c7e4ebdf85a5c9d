package org.alignmentaudit.report;

import org.alignmentaudit.finding.Severity;

/**
 * How a severity looks on a terminal, beside its word.
 *
 * @param shape a shape of its own
 * @param colour parameters of the control sequence that sets its colour (ECMA-48, SGR)
 */
record TextSeverity(String shape, String colour) {

    static TextSeverity of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> new TextSeverity("\u25A0", "1;35");
            case HIGH -> new TextSeverity("\u25B2", "1;31");
            case MEDIUM -> new TextSeverity("\u25C6", "1;33");
            case LOW -> new TextSeverity("\u25CF", "1;36");
            case INFO -> new TextSeverity("\u25CB", "1");
        };
    }
}
