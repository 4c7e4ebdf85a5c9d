package org.alignmentaudit.document;

/** Ends the reading of a document in which too much is wrong; never leaves this package. */
final class StopReading extends RuntimeException {

    private static final long serialVersionUID = 1;

    StopReading() {
        super("too many problems", null, false, false);
    }
}
