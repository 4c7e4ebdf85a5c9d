package org.alignmentaudit.document;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.alignmentaudit.internal.optional.OptionalLibrary;
import org.alignmentaudit.lifecycle.Waivers;

/**
 * Waivers as JSON documents of the format {@value #FORMAT}. Needs {@code com.fasterxml.jackson.core:jackson-core}, 2.16 or
 * newer.
 *
 * <pre>{@code
 * { "format": "alignment-waivers/1",
 *   "zone": "Europe/Berlin",
 *   "waivers": [
 *     { "rule": "AL-01", "subjectType": "INITIATIVE", "subjectId": "I-7",
 *       "reason": "The founder pays for it himself until spring.", "approvedBy": "board", "until": "2027-03-31" } ] }
 * }</pre>
 *
 * <p>Each waiver names a rule, a subject, a reason, who answers for it and its last day; there is none without an end. The
 * kind of the subject is INITIATIVE where it is left out. A {@code fingerprint}, as reports tell it, narrows a waiver to one
 * finding where a rule has several about a subject. Names that start with {@code x-} are the organisation's own.
 *
 * <p>A waiver with a problem covers nothing and is kept as malformed; the others count all the same. What is wrong with the
 * document itself (its JSON, format, zone) refuses all of it.
 */
public final class WaiverDocument {

    /** What the member {@code format} of a document says. */
    public static final String FORMAT = "alignment-waivers/1";

    private WaiverDocument() {}

    /**
     * Reads a document of at most 16 MiB.
     *
     * @throws InvalidDocumentException if it is not there, or no waivers can be read from it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static Waivers read(Path file) {
        return DocumentFile.read(file, WaiverDocument::read);
    }

    /**
     * Reads a document of at most 16 MiB from a stream to its end and leaves the stream open.
     *
     * @param in the document
     * @param name what problems call it
     * @throws InvalidDocumentException if no waivers can be read from it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static Waivers read(InputStream in, String name) {
        OptionalLibrary.JACKSON.require();
        return WaiverReader.read(in, name);
    }
}
