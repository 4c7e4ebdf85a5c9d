package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.internal.intake.Draft;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Shape;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.internal.intake.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads records and their fields from JSON. Each method starts at the first token of what it reads and leaves the parser at
 * the last.
 */
final class JsonRecords {

    static final String OWN_NAMES = "Names of your own start with x-.";

    private final JsonParser json;
    private final Source source;
    private final JsonBudget budget;

    JsonRecords(JsonParser json, Source source, JsonBudget budget) {
        this.json = json;
        this.source = source;
        this.budget = budget;
    }

    /** Whether the name is one of the host's own, which readers pass over. */
    static boolean ownName(String name) {
        return name.startsWith("x-");
    }

    /** Whether the parser is at this token; if not, that is told and the value passed over. */
    boolean at(JsonToken token, Place place, String expectation) throws IOException {
        if (json.hasToken(token)) {
            return true;
        }
        String advice = JsonFault.advice(json.currentToken(), token);
        source.problem(place, "expected " + expectation + ", found " + found(), advice);
        json.skipChildren();
        return false;
    }

    private String found() throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> Shown.quoted(json.getText());
            default -> Shown.text(json.getText());
        };
    }

    /** Reads an array of records, each counted by its place; false if it is none or one of them is no object. */
    boolean each(Shape shape, Place place, Consumer<Draft> use, Consumer<Place> count) throws IOException {
        if (!at(JsonToken.START_ARRAY, place, "an array of objects")) {
            return false;
        }
        boolean readable = true;
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            Place here = place.at(i);
            count.accept(here);
            readable &= one(shape, here, use);
        }
        return readable;
    }

    /** Reads a record; false if it is no object. */
    boolean one(Shape shape, Place place, Consumer<Draft> use) throws IOException {
        if (!at(JsonToken.START_OBJECT, place, "an object")) {
            return false;
        }
        Draft draft = new Draft(shape, place, source);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            field(shape, draft, name, place);
        }
        if (source.alone()) {
            draft.tellMissing();
        }
        use.accept(draft);
        return true;
    }

    private void field(Shape shape, Draft draft, String name, Place place) throws IOException {
        int position = shape.position(name);
        if (position == Shape.NONE) {
            unknown(shape, name, place);
        } else if (draft.meet(position)) {
            value(shape, draft, position);
        } else {
            twice(draft.place(position));
        }
    }

    private void unknown(Shape shape, String name, Place place) throws IOException {
        if (!ownName(name)) {
            String fault = Shown.cell(name) + " is no field of " + shape.name();
            source.unknown(place.at(name), fault, name, shape.names(), OWN_NAMES);
        }
        json.skipChildren();
    }

    /** The object has a second key of this name. */
    void twice(Place place) throws IOException {
        source.problem(place, "is there twice in one object", "Keep one of the two.");
        json.skipChildren();
    }

    private void value(Shape shape, Draft draft, int position) throws IOException {
        switch (shape.fields().get(position).kind()) {
            case ROWS -> rows(shape, draft, position);
            case TEXTS -> texts(draft, position);
            default -> scalar(shape.fields().get(position), draft, position);
        }
    }

    private void rows(Shape shape, Draft draft, int position) throws IOException {
        List<Object> rows = draft.list(position);
        each(shape.rows(position), draft.place(position), row -> add(rows, row.finished()), budget::row);
    }

    private static void add(List<Object> rows, @Nullable Object row) {
        if (row != null) {
            rows.add(row);
        }
    }

    private void texts(Draft draft, int position) throws IOException {
        Place place = draft.place(position);
        if (at(JsonToken.START_ARRAY, place, "a list of texts")) {
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                Place here = place.at(i);
                budget.row(here);
                if (at(JsonToken.VALUE_STRING, here, "a text")) {
                    draft.add(position, here, budget.text(json.getText()));
                }
            }
        }
    }

    private void scalar(FieldSpec field, Draft draft, int position) throws IOException {
        if (fits(field)) {
            boolean text = json.hasToken(JsonToken.VALUE_STRING);
            draft.put(position, budget.text(json.getText()), text ? Shown::quoted : Shown::text);
        } else {
            String fault = "expected " + field.expectation() + ", found " + found();
            draft.reject(position, fault, JsonFault.advice(json.currentToken(), field, json.getText()));
            json.skipChildren();
        }
    }

    private boolean fits(FieldSpec field) {
        if (field.kind().numeric()) {
            return json.currentToken().isNumeric();
        }
        return switch (field.kind()) {
            case YES_NO -> json.currentToken().isBoolean();
            default -> json.hasToken(JsonToken.VALUE_STRING);
        };
    }
}
