package org.alignmentaudit.internal.intake;

/** Ends the reading of a document in which too much is wrong; never leaves this package. */
public final class StopReadingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StopReadingException() {
        super("too many problems", null, false, false);
    }
}
