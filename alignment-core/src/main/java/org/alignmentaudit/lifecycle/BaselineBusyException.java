package org.alignmentaudit.lifecycle;

/** Somebody else is updating the baseline. Later it can be tried again. */
public final class BaselineBusyException extends BaselineStoreException {

    private static final long serialVersionUID = 1;

    /** Says which baseline it is. */
    public BaselineBusyException(String message) {
        super(message);
    }
}
