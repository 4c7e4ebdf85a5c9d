package org.alignmentaudit.dictionary;

/** A record whose values can contradict each other though each is right by itself. */
public interface SelfChecked {

    /** Whether they agree; values that are absent do. */
    boolean consistent();
}
