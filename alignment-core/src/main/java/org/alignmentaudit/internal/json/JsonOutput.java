package org.alignmentaudit.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes JSON of two spaces an indent, with line feeds on every machine. What it is written to stays open, and nothing is
 * closed after a fault, so that half a document never looks whole.
 */
public final class JsonOutput {

    /** Keeps no buffers: the default keeps them by the thread, and with them the class loader of a plug-in that is dropped. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonOutput() {}

    /** Writes what is inside. */
    @FunctionalInterface
    public interface Writing {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes a document, with its fields as {@code "name": value}. */
    public static void document(OutputStream out, Writing writing) {
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        try {
            write(FACTORY.createGenerator(out), new DefaultPrettyPrinter(separators), writing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a report, with its fields as {@code "name" : value}. */
    public static void report(Writer out, Writing writing) throws IOException {
        write(FACTORY.createGenerator(out), new DefaultPrettyPrinter(), writing);
    }

    /** Writes a field that holds a list of texts. */
    public static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        json.writeArray(texts.toArray(String[]::new), 0, texts.size());
    }

    private static void write(JsonGenerator open, DefaultPrettyPrinter printer, Writing writing) throws IOException {
        try (JsonGenerator json = open) {
            json.setPrettyPrinter(printer.withObjectIndenter(new DefaultIndenter("  ", "\n")));
            writing.write(json);
            json.writeRaw('\n');
        }
    }
}
