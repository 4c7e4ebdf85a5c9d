package org.alignmentaudit.internal.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.facts.SubjectRef;

/**
 * The identity of findings. Recipe 1: SHA-256 over the lines rule id, recipe, and {@code TYPE:id} of each subject in order, each
 * ended by \n; of that the first half. Not thread-safe.
 */
final class Fingerprint {

    private static final String RECIPE = "1";
    private static final int BYTES = 16;

    private final MessageDigest sha256;

    Fingerprint() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    String of(String rule, String subjects) {
        String lines = rule + "\n" + RECIPE + "\n" + subjects + "\n";
        byte[] digest = sha256.digest(lines.getBytes(StandardCharsets.UTF_8));
        return "f" + RECIPE + ":" + HexFormat.of().formatHex(digest, 0, BYTES);
    }

    /** The subjects of what a rule raised, one a line. */
    static String subjects(Draft draft) {
        return draft.related().isEmpty()
                ? draft.subject().key()
                : Stream.concat(Stream.of(draft.subject()), draft.related().stream())
                        .map(SubjectRef::key)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }
}
