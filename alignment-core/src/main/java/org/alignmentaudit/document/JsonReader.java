package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.internal.intake.Draft;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Records;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.internal.intake.Source;
import org.alignmentaudit.internal.intake.StopReadingException;

/** Reads the members of a JSON document: its format, what it says about itself, and its elements. */
final class JsonReader {

    private static final String FORMAT = "format";
    private static final String SUPPLIED = "supplied";
    private static final String UNAVAILABLE = "unavailable";

    private final JsonParser json;
    private final Source source;
    private final Place document;
    private final JsonBudget budget;
    private final JsonRecords records;
    private final Set<String> met = new HashSet<>();

    private JsonReader(JsonParser json, Source source, Place document) {
        this.json = json;
        this.source = source;
        this.document = document;
        this.budget = new JsonBudget(source);
        this.records = new JsonRecords(json, source, budget);
    }

    static void read(InputStream in, JsonPortfolio.Limits limits, Source source) {
        Place document = new Place.Whole(source.toString());
        try (JsonParser json = StrictJson.factory(limits.maxBytes()).createParser(in)) {
            new JsonReader(json, source, document).document(limits.name());
        } catch (CharConversionException e) {
            source.end(document, "is not text in UTF-8", Utf8.SAVE);
        } catch (StopReadingException e) {
            source.incomplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document(String limits) throws IOException {
        try {
            if (json.nextToken() == null) {
                source.end(document, "is empty", "Maybe the export failed.");
            } else if (records.at(JsonToken.START_OBJECT, document, "an object")) {
                members();
                end();
            } else {
                source.incomplete();
            }
        } catch (JsonProcessingException e) {
            JsonFault.tell(e, json.currentLocation(), document, limits, source);
        }
    }

    private void members() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            member(name, document.at(name));
        }
    }

    /** Whatever a document lacks can be told only at its end. */
    private void end() throws IOException {
        if (json.nextToken() != null) {
            source.end(document, "goes on after its end", "Maybe two documents were joined.");
        }
        if (!met.contains(FORMAT)) {
            source.problem(document.at(FORMAT), "is missing", "Expected " + Shown.quoted(JsonPortfolio.FORMAT) + ".");
        }
        source.dictionary().elements().stream()
                .filter(element -> element.single() && source.alone() && !source.met(element))
                .forEach(this::organizationMissing);
    }

    private void organizationMissing(ElementSpec organization) {
        source.incomplete(organization);
        source.problem(
                document.at(organization.name()),
                "is missing",
                "Every portfolio names its organisation and the day to look from.");
    }

    private void member(String name, Place place) throws IOException {
        if (JsonRecords.ownName(name)) {
            json.skipChildren();
        } else if (!names().contains(name)) {
            unknown(name, place);
        } else if (met.add(name)) {
            known(name, place);
        } else {
            records.twice(place);
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(FORMAT, SUPPLIED, UNAVAILABLE));
        source.dictionary().elements().forEach(element -> names.add(element.name()));
        return names;
    }

    private void unknown(String name, Place place) throws IOException {
        source.unknown(place, Shown.cell(name) + " is no element", name, names(), JsonRecords.OWN_NAMES)
                .flatMap(source.dictionary()::element)
                .ifPresent(source::incomplete);
        json.skipChildren();
    }

    private void known(String name, Place place) throws IOException {
        switch (name) {
            case FORMAT -> format(place);
            case SUPPLIED -> paths(place, source::supplied);
            case UNAVAILABLE -> paths(place, source::unavailable);
            default -> element(source.dictionary().element(name).orElseThrow(), place);
        }
    }

    private void format(Place place) throws IOException {
        String expected = Shown.quoted(JsonPortfolio.FORMAT);
        if (records.at(JsonToken.VALUE_STRING, place, expected)
                && !json.getText().equals(JsonPortfolio.FORMAT)) {
            source.problem(
                    place,
                    "expected " + expected + ", found " + Shown.quoted(json.getText()),
                    "Maybe another document was meant, or one for a newer version of this library.");
        }
    }

    private void paths(Place place, BiConsumer<Place, String> use) throws IOException {
        if (records.at(JsonToken.START_ARRAY, place, "a list of paths")) {
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                if (records.at(JsonToken.VALUE_STRING, place.at(i), "a path such as initiatives.statusReports")) {
                    use.accept(place.at(i), json.getText());
                }
            }
        }
    }

    private void element(ElementSpec element, Place place) throws IOException {
        source.supplied(element);
        Records under = source.records(element);
        Consumer<Draft> use = source.alone() ? under::addWhole : under::add;
        boolean readable = element.single()
                ? records.one(under.shape(), place, use)
                : records.each(under.shape(), place, use, budget::record);
        if (!readable) {
            source.incomplete(element);
        }
    }
}
