package org.alignmentaudit.cli;

/** What the program tells whoever called it; each weighs more than those before it. */
enum ExitCode {
    /** The command did what it was asked. */
    DONE(0),
    /** There are findings, or new ones, of the severity that was to fail or of a higher one; or a replay differs. */
    ANSWER_IS_NO(1),
    /** What was typed, or a file that was named, cannot be used. */
    BAD_INPUT(2),
    /** The program broke, a rule failed, or the audit is not complete. */
    FAILED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Of two, the one that weighs more. */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
