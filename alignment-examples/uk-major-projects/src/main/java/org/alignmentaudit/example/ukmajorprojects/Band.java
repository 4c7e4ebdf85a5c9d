package org.alignmentaudit.example.ukmajorprojects;

import java.util.Optional;
import java.util.stream.Stream;

/** Delivery confidence on the five bands of the dictionary, with the code the source writes for each. */
enum Band {
    GREEN("G"),
    AMBER_GREEN("AG"),
    AMBER("A"),
    AMBER_RED("AR"),
    RED("R"),
    UNRATED("");

    private final String code;

    Band(String code) {
        this.code = code;
    }

    static Optional<Band> ofCode(String code) {
        return Stream.of(values()).filter(band -> band.code.equals(code)).findFirst();
    }
}
