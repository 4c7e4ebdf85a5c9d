package org.alignmentaudit.document;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.alignmentaudit.internal.optional.OptionalLibrary;
import org.alignmentaudit.lifecycle.AuditOutline;

/**
 * Reports that were written as JSON documents of the format {@value #FORMAT}, read as far as another report can be held against
 * them. Needs {@code com.fasterxml.jackson.core:jackson-core}, 2.16 or newer.
 *
 * <p>Members that nobody knows are passed over: a later version of the library may have written them.
 */
public final class ReportDocument {

    /** What the member {@code format} of a document says. */
    public static final String FORMAT = "alignment-report/1";

    private ReportDocument() {}

    /**
     * Reads a document of at most 1 GiB.
     *
     * @throws InvalidDocumentException if it is not there or anything is wrong with it, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static AuditOutline read(Path file) {
        return DocumentFile.read(file, ReportDocument::read);
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
    public static AuditOutline read(InputStream in, String name) {
        OptionalLibrary.JACKSON.require();
        return OutlineReader.report(in, name);
    }
}
