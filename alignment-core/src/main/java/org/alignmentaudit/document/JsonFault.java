package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.internal.intake.Source;
import org.alignmentaudit.internal.intake.ValueAdvice;

/** Words what is wrong with the JSON itself, and what to try. */
final class JsonFault {

    private static final String HINT = " \\([^()]*(`[^`]*`|Feature '\\w+')[^()]*\\)";

    private JsonFault() {}

    /**
     * Tells why the document cannot be read any further, with line and column, both from 1.
     *
     * @param limits what the limit of size is called
     */
    static void tell(JsonProcessingException e, JsonLocation reached, Place document, String limits, Source source) {
        JsonLocation at = e.getLocation() == null ? reached : e.getLocation();
        Place place = new Place.Whole(document + ":" + at.getLineNr() + ":" + at.getColumnNr());
        if (e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            source.end(place, "the document ends before it is complete", "Maybe the export was cut off; try again.");
        } else if (e instanceof StreamConstraintsException) {
            source.end(place, sentence(e), allowed(e, limits));
        } else {
            source.end(place, "is not JSON: " + sentence(e), cure(e));
        }
    }

    private static String allowed(JsonProcessingException e, String limits) {
        return e.getOriginalMessage().startsWith("Document length")
                ? "Maybe raise " + limits + ", or hand over CSV tables, which have no limit."
                : "Maybe it is no portfolio; JsonPortfolio tells what is allowed.";
    }

    private static String cure(JsonProcessingException e) {
        return e.getOriginalMessage().contains("UTF-8")
                ? Utf8.SAVE
                : "Maybe a comma, a quote or a bracket is missing just before.";
    }

    /** The first line of Jackson's message, without its hints at Java options. */
    private static String sentence(JsonProcessingException e) {
        String first = e.getOriginalMessage().lines().findFirst().orElse("");
        return Shown.line(
                first.replaceAll(", from `[^`]*`", "").replaceAll(HINT, "").replaceAll("[.?!]+$", ""));
    }

    /** What to try where one token was expected and another found. */
    static String advice(JsonToken found, JsonToken expected) {
        if (found == JsonToken.VALUE_NULL) {
            return "Leave it out where nothing is known.";
        } else if (expected == JsonToken.START_ARRAY && found != JsonToken.START_ARRAY) {
            return "Put it in square brackets.";
        } else if (expected == JsonToken.START_OBJECT && found == JsonToken.START_ARRAY) {
            return "Remove the square brackets.";
        }
        return expected == JsonToken.VALUE_STRING && found.isScalarValue() ? "Put it in quotes." : "";
    }

    /** What to try where a field was expected to hold something else. */
    static String advice(JsonToken found, FieldSpec field, String text) {
        boolean unquoted = field.kind().numeric() || field.kind() == FieldKind.YES_NO;
        if (found == JsonToken.VALUE_STRING) {
            return ValueAdvice.readable(field, text) ? "Remove the quotes." : ValueAdvice.of(field, text);
        }
        if (found == JsonToken.VALUE_NULL) {
            return ValueAdvice.LEAVE_OUT;
        }
        return advice(found, unquoted ? JsonToken.NOT_AVAILABLE : JsonToken.VALUE_STRING);
    }
}
