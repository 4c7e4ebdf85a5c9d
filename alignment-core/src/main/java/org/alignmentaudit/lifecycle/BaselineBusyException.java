package org.alignmentaudit.lifecycle;

/** Somebody else is updating the baseline, or the store is too busy for it. Later it can be tried again. */
public final class BaselineBusyException extends BaselineStoreException {

    private static final long serialVersionUID = 1;

    /** Says which baseline it is. */
    public BaselineBusyException(String message) {
        super(message);
    }

    /** Says which baseline it is, and what the store said. */
    public BaselineBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
