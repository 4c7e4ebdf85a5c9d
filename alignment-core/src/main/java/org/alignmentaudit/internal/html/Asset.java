package org.alignmentaudit.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that stands inside the page.
 *
 * @param text the whole of it
 */
public record Asset(String text) {

    /** The style sheet. */
    public static final Asset STYLE = read("page.css");

    /** The script. */
    public static final Asset SCRIPT = read("page.js");

    private static Asset read(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library.");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Asset(text.replace("\r\n", "\n")); // a browser hashes what it parsed, and it parses line feeds
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What nothing but the style sheet and script may do: no request, no further script, no frame, no form. */
    public static String policy() {
        return "default-src 'none'; style-src '" + STYLE.hash() + "'; script-src '" + SCRIPT.hash()
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /** Its hash as a content security policy names it. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
