package org.alignmentaudit.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Documents that the library writes as bytes, for what takes characters. */
final class Documents {

    private Documents() {}

    static Content content(Consumer<OutputStream> writing) {
        return out -> out.write(text(writing));
    }

    static String text(Consumer<OutputStream> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.accept(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
