package org.alignmentaudit.report;

/** A library that the host adds if it needs it. A host without it gets one clear message in place of a missing class. */
enum OptionalLibrary {
    /** The pools of buffers that are chosen here came with 2.16. */
    JACKSON("Jackson", "com.fasterxml.jackson.core:jackson-core, version 2.16 or newer") {
        @Override
        void load() {
            JsonOutput.load();
        }
    },
    FASTCSV("FastCSV", "de.siegmar:fastcsv, version 4.4 or newer") {
        @Override
        void load() {
            CsvOutput.load();
        }
    };

    private final String name;
    private final String dependency;

    OptionalLibrary(String name, String dependency) {
        this.name = name;
        this.dependency = dependency;
    }

    /** Touches its classes. */
    abstract void load();

    /**
     * Makes sure that the library is there.
     *
     * @param reports what it writes, for the message
     * @throws IllegalStateException if it is not
     */
    void requireFor(String reports) {
        try {
            load();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    reports + " are written by " + name + ", which is not on the class path.\nMaybe add the dependency "
                            + dependency + ".",
                    e);
        }
    }
}
