package org.alignmentaudit.internal.optional;

/**
 * A library that the host adds if it needs it. What touches its classes is reached only after {@link #require()}, so that a
 * host without it gets one clear message in place of a missing class.
 */
public enum OptionalLibrary {
    /** The class came with 2.16, the oldest version that limits the size of a document. */
    JACKSON(
            "JSON documents need",
            "com.fasterxml.jackson.core:jackson-core:2.16",
            "com.fasterxml.jackson.core.StreamWriteConstraints"),
    /** The class came with 4.4; since 4.3 a quote that is never closed can be refused. */
    FASTCSV("CSV tables need", "de.siegmar:fastcsv:4.4", "de.siegmar.fastcsv.reader.HeaderValidator");

    private final String need;
    private final String coordinates;
    private final String probe;

    OptionalLibrary(String need, String coordinates, String probe) {
        this.need = need;
        this.coordinates = coordinates;
        this.probe = probe;
    }

    /**
     * Makes sure that the library is there.
     *
     * @throws IllegalStateException if it is not, or is too old
     */
    public void require() {
        try {
            Class.forName(probe, false, OptionalLibrary.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException(
                    need + " " + coordinates + " or newer, which is not on the class path.\n"
                            + "Add that dependency to the application; it is optional here.",
                    e);
        }
    }
}
