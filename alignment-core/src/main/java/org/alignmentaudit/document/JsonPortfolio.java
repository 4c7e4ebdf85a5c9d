package org.alignmentaudit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.alignmentaudit.internal.intake.Source;
import org.alignmentaudit.internal.optional.OptionalLibrary;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;

/**
 * Portfolios as JSON documents of the format {@value #FORMAT}. Needs {@code com.fasterxml.jackson.core:jackson-core}, 2.16
 * or newer.
 *
 * <p>Reading is strict: an unknown name, a number in quotes, a null or a second key of one name is refused. Names that start
 * with {@code x-} are the host's own and are passed over. Objects and arrays may be nested 64 deep; a number may have 40
 * characters. So that no document fills more than 1 GiB of heap, one may hold a million records, and four million rows and
 * words of lists; CSV tables have no such bounds. The methods may be called from any thread.
 */
public final class JsonPortfolio {

    /** What the member {@code format} of a document says. */
    public static final String FORMAT = "alignment-portfolio/1";

    private JsonPortfolio() {}

    /**
     * How much is read before a document is refused.
     *
     * @param maxBytes size of the largest document in bytes; at least 1
     * @param name what refusals call it, so that they name what the reader of the message can change
     */
    public record Limits(long maxBytes, String name) {

        /** 100 MiB. */
        public static final Limits DEFAULT = new Limits(100L << 20);

        /**
         * A limit that refusals call {@code JsonPortfolio.Limits}.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Limits(long maxBytes) {
            this(maxBytes, "JsonPortfolio.Limits");
        }

        /**
         * Checks the size.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Limits {
            if (maxBytes < 1) {
                throw new IllegalArgumentException(maxBytes + " bytes hold no document.\nMaybe Limits.DEFAULT serves.");
            }
        }
    }

    /** Reads a document of at most 100 MiB; see {@link #read(Path, Limits)}. */
    public static Portfolio read(Path file) {
        return read(file, Limits.DEFAULT);
    }

    /**
     * Reads a document.
     *
     * @throws InvalidPortfolioException if it is not there or anything is wrong with it, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static Portfolio read(Path file, Limits limits) {
        OptionalLibrary.JACKSON.require();
        return Intakes.only(file.getFileName().toString(), source -> read(file, limits, source));
    }

    /** Adds a document to a portfolio under way; see {@link PortfolioFiles#add}. */
    static void add(Path file, Limits limits, PortfolioBuilder builder) {
        OptionalLibrary.JACKSON.require();
        Intakes.add(builder, file.toString(), source -> read(file, limits, source));
    }

    private static void read(Path file, Limits limits, Source source) {
        if (Files.isDirectory(file)) {
            throw Refusal.of(file.toString(), "is a folder", "Maybe its tables were meant; CsvPortfolio reads them.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            JsonReader.read(in, limits, source);
        } catch (NoSuchFileException e) {
            throw Refusal.absent(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a document of at most 100 MiB; see {@link #read(InputStream, String, Limits)}. */
    public static Portfolio read(InputStream in, String name) {
        return read(in, name, Limits.DEFAULT);
    }

    /**
     * Reads a document from a stream to its end and leaves the stream open.
     *
     * @param in the document
     * @param name what problems call it
     * @param limits how much is read
     * @throws InvalidPortfolioException if anything is wrong with it, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static Portfolio read(InputStream in, String name, Limits limits) {
        OptionalLibrary.JACKSON.require();
        return Intakes.only(name, source -> JsonReader.read(in, limits, source));
    }

    /**
     * Writes everything that was handed over, in UTF-8 with two spaces an indent, and leaves the stream open. Elements come
     * in the order of the dictionary, records by id, fields in the order of their record. What is absent is left out; rows
     * of which it is known that there are none are written as an empty array.
     *
     * @throws UncheckedIOException if writing fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static void write(Portfolio portfolio, OutputStream out) {
        OptionalLibrary.JACKSON.require();
        JsonWriter.write(portfolio, out);
    }
}
