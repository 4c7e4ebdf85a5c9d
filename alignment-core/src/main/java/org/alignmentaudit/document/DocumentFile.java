package org.alignmentaudit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.optional.OptionalLibrary;
import org.alignmentaudit.portfolio.Problem;

/** Opens a document and reads it to its end. */
final class DocumentFile {

    private DocumentFile() {}

    /** Reads from a stream; problems call the document by this name. */
    interface Reading<T> {
        T read(InputStream in, String name);
    }

    /** Reads what the parser gives. */
    interface Parsing<T> {
        T parse(StrictJson json, Place document) throws IOException;
    }

    static <T> T read(Path file, Reading<T> reading) {
        OptionalLibrary.JACKSON.require();
        if (Files.isDirectory(file)) {
            throw refusal(file, "is a folder", "Name the file that is in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reading.read(in, file.getFileName().toString());
        } catch (NoSuchFileException e) {
            throw refusal(file, "is not there", "Maybe the path starts from another folder.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvalidDocumentException refusal(Path file, String fault, String advice) {
        return new InvalidDocumentException(List.of(new Problem(file.toString(), fault, advice)));
    }

    /** Parses a document, and refuses it with everything that is wrong. */
    static <T> T parse(InputStream in, String name, StrictJson.Sort sort, Parsing<T> parsing) {
        OptionalLibrary.JACKSON.require();
        Place document = new Place.Whole(name);
        try (StrictJson json = new StrictJson(in, document, sort)) {
            return parsing.parse(json, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws if the parser has met a problem. */
    static void refuse(StrictJson json) {
        if (!json.problems().isEmpty()) {
            throw new InvalidDocumentException(json.problems());
        }
    }
}
