package org.alignmentaudit.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds where a file stops to be UTF-8, which a reader that decodes ahead cannot tell. */
final class Utf8 {

    static final String SAVE = "Save it as UTF-8.";

    private static final int CHUNK = 1 << 13;

    private Utf8() {}

    /** The line, from 1, on which the first bytes stand that are not UTF-8; the last line if there are none. */
    static long lineOfFault(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        long line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            boolean more = true;
            while (more) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                more = !decoder.decode(bytes, chars, read < 0).isError() && read >= 0;
                bytes.compact();
                line += chars.flip().chars().filter(c -> c == '\n').count();
                chars.clear();
            }
        }
        return line;
    }
}
