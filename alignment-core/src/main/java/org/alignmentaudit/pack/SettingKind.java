package org.alignmentaudit.pack;

/** What kind of value a setting holds. */
public enum SettingKind {
    /** A whole number. */
    WHOLE,
    /** A number. */
    NUMBER,
    /** A list of words or phrases. */
    WORDS
}
