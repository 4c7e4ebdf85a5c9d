package org.alignmentaudit.internal.html;

/** The fixed words of the page in the language of its reader. */
@FunctionalInterface
public interface Labels {

    /** The word or sentence of this key. */
    String text(String key);
}
