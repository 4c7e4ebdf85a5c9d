package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.portfolio.Portfolio;

/** Reads the members of a JSON document: its format, what it says about itself, and its elements. */
final class JsonReader {

    private static final String FORMAT = "format";
    private static final String SUPPLIED = "supplied";
    private static final String UNAVAILABLE = "unavailable";
    private static final int DEEPEST = 64;

    private final JsonParser json;
    private final Intake intake;
    private final Place document;
    private final JsonRecords records;
    private final Set<String> met = new HashSet<>();

    private JsonReader(JsonParser json, Intake intake, Place document) {
        this.json = json;
        this.intake = intake;
        this.document = document;
        this.records = new JsonRecords(json, intake);
    }

    static Portfolio read(InputStream in, String name, JsonPortfolio.Limits limits) {
        Intake intake = new Intake(name);
        Place document = new Place.Whole(name);
        try (JsonParser json = factory(limits).createParser(in)) {
            new JsonReader(json, intake, document).document();
        } catch (CharConversionException e) {
            intake.end(document, "is not text in UTF-8", Utf8.SAVE);
        } catch (StopReading e) {
            intake.incomplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return intake.build();
    }

    /** NaN and the like are let in so that they are refused where they stand, and what follows is read. */
    private static JsonFactory factory(JsonPortfolio.Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.maxBytes())
                        .maxNestingDepth(DEEPEST)
                        .build())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    private void document() throws IOException {
        try {
            if (json.nextToken() == null) {
                intake.end(document, "is empty", "Maybe the export failed.");
            } else if (records.at(JsonToken.START_OBJECT, document, "an object")) {
                members();
                end();
            } else {
                intake.incomplete();
            }
        } catch (JsonProcessingException e) {
            JsonFault.tell(e, json.currentLocation(), document, intake);
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
            intake.end(document, "goes on after its end", "Maybe two documents were joined.");
        }
        if (!met.contains(FORMAT)) {
            intake.problem(document.at(FORMAT), "is missing", "Expected " + Shown.quoted(JsonPortfolio.FORMAT) + ".");
        }
        Portfolio.dictionary().elements().stream()
                .filter(element -> Intake.organization(element) && !intake.organizationMet())
                .forEach(this::organizationMissing);
    }

    private void organizationMissing(ElementSpec organization) {
        intake.incomplete(organization);
        intake.problem(
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

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(FORMAT, SUPPLIED, UNAVAILABLE));
        Portfolio.dictionary().elements().forEach(element -> names.add(element.name()));
        return names;
    }

    private void unknown(String name, Place place) throws IOException {
        intake.unknown(place, Shown.cell(name) + " is no element", name, names(), JsonRecords.OWN_NAMES)
                .flatMap(Portfolio.dictionary()::element)
                .ifPresent(intake::incomplete);
        json.skipChildren();
    }

    private void known(String name, Place place) throws IOException {
        switch (name) {
            case FORMAT -> format(place);
            case SUPPLIED -> paths(place, intake::supplied);
            case UNAVAILABLE -> paths(place, intake::unavailable);
            default -> element(Portfolio.dictionary().element(name).orElseThrow(), place);
        }
    }

    private void format(Place place) throws IOException {
        String expected = Shown.quoted(JsonPortfolio.FORMAT);
        if (records.at(JsonToken.VALUE_STRING, place, expected)
                && !json.getText().equals(JsonPortfolio.FORMAT)) {
            intake.problem(
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
        Shape shape = Shape.of(element);
        intake.supplied(element);
        boolean readable = Intake.organization(element)
                ? records.one(shape, place, intake::add)
                : records.each(shape, place, intake::add);
        if (!readable) {
            intake.incomplete(element);
        }
    }
}
