package org.alignmentaudit.lifecycle;

/** A baseline that cannot be read from its store, or not be kept there. What was kept before is kept still. */
public class BaselineStoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says what cannot be done and where. */
    public BaselineStoreException(String message) {
        super(message);
    }

    /** Says what cannot be done and where, and why. */
    public BaselineStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
