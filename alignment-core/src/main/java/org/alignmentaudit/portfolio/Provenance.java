package org.alignmentaudit.portfolio;

import java.util.Optional;

/** Tells where a record or row came from, so that a problem can name the place. */
@FunctionalInterface
public interface Provenance {

    /** No source is known; records are named by element and id. */
    Provenance NONE = record -> Optional.empty();

    /** The place of this very record or row, such as a file and line, if it is known. */
    Optional<String> placeOf(Object record);
}
