package org.alignmentaudit.document;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.alignmentaudit.internal.optional.OptionalLibrary;
import org.alignmentaudit.lifecycle.Baseline;

/**
 * Baselines as JSON documents of the format {@value #FORMAT}, in lines that version control can merge. Needs
 * {@code com.fasterxml.jackson.core:jackson-core}, 2.16 or newer.
 *
 * <pre>{@code
 * { "format": "alignment-baseline/1",
 *   "portfolio": "bakery",
 *   "findings": [
 *     { "fingerprint": "f1:0123456789abcdef0123456789abcdef", "rule": "AL-01",
 *       "subject": { "type": "INITIATIVE", "id": "I-7", "name": "Online ordering" },
 *       "firstSeen": "2026-06-30", "severity": "HIGH", "confidence": 0.8, "alternatives": [ "a" ] } ] }
 * }</pre>
 *
 * <p>Reading is strict: a document that says something unknown, or a finding twice, is refused. Names that start with
 * {@code x-} are passed over; whoever writes the baseline anew, such as an update of a store, leaves them out.
 */
public final class BaselineDocument {

    /** What the member {@code format} of a document says. */
    public static final String FORMAT = "alignment-baseline/1";

    private BaselineDocument() {}

    /**
     * Reads a document of at most 256 MiB.
     *
     * @throws InvalidDocumentException if it is not there or anything is wrong with it, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static Baseline read(Path file) {
        return DocumentFile.read(file, BaselineDocument::read);
    }

    /**
     * Reads a document of at most 256 MiB from a stream to its end and leaves the stream open.
     *
     * @param in the document
     * @param name what problems call it
     * @throws InvalidDocumentException if anything is wrong with it, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static Baseline read(InputStream in, String name) {
        OptionalLibrary.JACKSON.require();
        return BaselineReader.read(in, name);
    }

    /**
     * Writes a baseline in UTF-8 and leaves the stream open.
     *
     * @throws UncheckedIOException if writing fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static void write(Baseline baseline, OutputStream out) {
        OptionalLibrary.JACKSON.require();
        BaselineWriter.write(baseline, out);
    }
}
