package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.internal.json.JsonOutput;
import org.alignmentaudit.portfolio.Portfolio;

/** Writes a portfolio as a JSON document. */
final class JsonWriter {

    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(Portfolio portfolio, OutputStream out) {
        JsonOutput.document(out, json -> new JsonWriter(json).portfolio(portfolio));
    }

    private void portfolio(Portfolio portfolio) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", JsonPortfolio.FORMAT);
        paths("supplied", portfolio.suppliedFields());
        paths("unavailable", portfolio.unavailable());
        for (String name : portfolio.suppliedElements()) {
            json.writeFieldName(name);
            element(Portfolio.dictionary().element(name).orElseThrow(), portfolio.source(name));
        }
        json.writeEndObject();
    }

    private void paths(String name, Collection<String> paths) throws IOException {
        if (!paths.isEmpty()) {
            json.writeFieldName(name);
            texts(paths.stream().sorted().toList());
        }
    }

    private void element(ElementSpec element, List<Fact> records) throws IOException {
        if (element.single()) {
            record(element.record(), records.get(0));
        } else {
            records(element.record(), records);
        }
    }

    private void records(RecordSpec spec, List<?> records) throws IOException {
        json.writeStartArray();
        for (Object record : records) {
            record(spec, record);
        }
        json.writeEndArray();
    }

    private void record(RecordSpec spec, Object record) throws IOException {
        json.writeStartObject();
        for (FieldSpec field : spec.fields()) {
            Optional<Object> value = told(field, record);
            if (value.isPresent()) {
                json.writeFieldName(field.name());
                value(field, value.get());
            }
        }
        json.writeEndObject();
    }

    /** The value that the document tells, if there is one. */
    private static Optional<Object> told(FieldSpec field, Object record) {
        return Optional.ofNullable(field.value(record))
                .filter(value -> value instanceof RowList<?> rows ? rows.known() : field.carriedBy(record));
    }

    private void value(FieldSpec field, Object value) throws IOException {
        switch (field.kind()) {
            case ROWS -> records(field.rows().orElseThrow().row(), ((RowList<?>) value).list());
            case TEXTS -> texts(FieldText.texts(value));
            case YES_NO -> json.writeBoolean((Boolean) value);
            case MONEY, NUMBER, WHOLE -> json.writeNumber(FieldText.of(field, value));
            case TEXT, DATE, MONTH_DAY, WORD -> text(FieldText.of(field, value));
        }
    }

    private void texts(List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            text(text);
        }
        json.writeEndArray();
    }

    /** What a reader would refuse is not written; Jackson alone lets some of it pass. */
    private void text(String text) throws IOException {
        if (Shown.halved(text)) {
            throw new CharConversionException(Shown.quoted(text) + " holds half of a character.");
        }
        json.writeString(text);
    }
}
