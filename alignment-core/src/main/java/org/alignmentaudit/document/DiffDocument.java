package org.alignmentaudit.document;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.alignmentaudit.internal.optional.OptionalLibrary;
import org.alignmentaudit.lifecycle.ReportDiff;

/**
 * What moved between two reports as a JSON document of the format {@value #FORMAT}, for pipelines. Needs
 * {@code com.fasterxml.jackson.core:jackson-core}, 2.16 or newer.
 */
public final class DiffDocument {

    /** What the member {@code format} of a document says. */
    public static final String FORMAT = "alignment-diff/1";

    private DiffDocument() {}

    /**
     * Writes it in UTF-8 and leaves the stream open.
     *
     * @throws UncheckedIOException if writing fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static void write(ReportDiff diff, OutputStream out) {
        OptionalLibrary.JACKSON.require();
        DiffWriter.write(diff, out);
    }
}
