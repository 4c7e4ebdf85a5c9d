package org.alignmentaudit.document;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.alignmentaudit.internal.optional.OptionalLibrary;
import org.alignmentaudit.lifecycle.AuditRecord;

/**
 * Records of audits as JSON documents of the format {@value #FORMAT}. Needs {@code com.fasterxml.jackson.core:jackson-core},
 * 2.16 or newer.
 *
 * <p>Members that nobody knows are passed over: a later version of the library may have written them. In turn, a record that an
 * earlier one wrote may lack the digests of the scorecard and of the rules that threw.
 */
public final class RecordDocument {

    /** What the member {@code format} of a document says. */
    public static final String FORMAT = "alignment-record/1";

    private RecordDocument() {}

    /**
     * Reads a document of at most 1 GiB.
     *
     * @throws InvalidDocumentException if it is not there or anything is wrong with it, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static AuditRecord read(Path file) {
        return DocumentFile.read(file, RecordDocument::read);
    }

    /**
     * Reads a document of at most 1 GiB from a stream to its end and leaves the stream open.
     *
     * @param in the document
     * @param name what problems call it
     * @throws InvalidDocumentException if anything is wrong with it, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static AuditRecord read(InputStream in, String name) {
        OptionalLibrary.JACKSON.require();
        return OutlineReader.record(in, name);
    }

    /**
     * Writes a record in UTF-8 and leaves the stream open.
     *
     * @throws UncheckedIOException if writing fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static void write(AuditRecord record, OutputStream out) {
        OptionalLibrary.JACKSON.require();
        RecordWriter.write(record, out);
    }
}
