package org.alignmentaudit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.alignmentaudit.audit.InvalidPolicyException;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.internal.optional.OptionalLibrary;
import org.alignmentaudit.portfolio.Problem;

/**
 * Policies as JSON documents of the format {@value #FORMAT}. Needs {@code com.fasterxml.jackson.core:jackson-core}, 2.16 or
 * newer.
 *
 * <pre>{@code
 * { "format": "alignment-policy/1",
 *   "profile": "full",
 *   "rules": { "CB-03": { "severity": "MEDIUM", "settings": { "minRaise": 0.15 } },
 *              "AL-01": { "settings": { "runTags": ["run", "maintenance"] } },
 *              "CB-05": { "enabled": false } } }
 * }</pre>
 *
 * <p>Only {@code format} is required. The profile is essential, standard (the default) or full. Reading is strict: an unknown
 * name, a number in quotes, a null or a second key of one name is refused. Names that start with {@code x-} are the host's
 * own and are passed over, but not among rules and settings. Whether a pack holds the rules and settings, and whether values
 * are in range, is checked when an auditor is built.
 */
public final class PolicyDocument {

    /** What the member {@code format} of a document says. */
    public static final String FORMAT = "alignment-policy/1";

    private PolicyDocument() {}

    /**
     * Reads a document of at most 1 MiB.
     *
     * @throws InvalidPolicyException if it is not there or anything is wrong with it, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static Policy read(Path file) {
        OptionalLibrary.JACKSON.require();
        if (Files.isDirectory(file)) {
            throw refusal(file, "is a folder", "Name the policy file that is in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.getFileName().toString());
        } catch (NoSuchFileException e) {
            throw refusal(file, "is not there", "Maybe the path starts from another folder.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvalidPolicyException refusal(Path file, String fault, String advice) {
        return new InvalidPolicyException(List.of(new Problem(file.toString(), fault, advice)));
    }

    /**
     * Reads a document of at most 1 MiB from a stream to its end and leaves the stream open.
     *
     * @param in the document
     * @param name what problems call it
     * @throws InvalidPolicyException if anything is wrong with it, listing all of it
     * @throws UncheckedIOException if reading fails
     * @throws IllegalStateException if Jackson is not on the class path
     */
    public static Policy read(InputStream in, String name) {
        OptionalLibrary.JACKSON.require();
        return PolicyReader.read(in, name);
    }
}
