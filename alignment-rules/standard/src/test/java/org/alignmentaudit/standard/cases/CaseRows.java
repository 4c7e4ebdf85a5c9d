package org.alignmentaudit.standard.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a document with the members that are the host's own, which no portfolio keeps. */
final class CaseRows {

    private final Map<String, Map<String, String>> rows = new TreeMap<>();
    private final JsonParser parser;

    private CaseRows(JsonParser parser) {
        this.parser = parser;
    }

    /** Every object in the document, nested ones too, by JSON pointer, with the texts of its own plain members. */
    static Map<String, Map<String, String>> of(String document) {
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            CaseRows found = new CaseRows(parser);
            found.read();
            found.rows.remove("");
            return found.rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            String place = parser.getParsingContext().pathAsPointer().toString();
            if (token == JsonToken.START_OBJECT) {
                rows.put(place, new TreeMap<>());
            } else if (token.isScalarValue() && parser.getParsingContext().inObject()) {
                member(place);
            }
        }
    }

    private void member(String place) throws IOException {
        rows.get(place.substring(0, place.lastIndexOf('/'))).put(parser.currentName(), parser.getText());
    }
}
