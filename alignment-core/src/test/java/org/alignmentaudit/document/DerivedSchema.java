package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.portfolio.Portfolio;

/** Derives the JSON Schema of the portfolio document from the data dictionary. */
final class DerivedSchema {

    private static final String DESCRIPTION = "description";
    private static final String PROPERTIES = "properties";
    private static final String ABOUT =
            "Everything that one audit looks at. What is left out is not known; an empty list"
                    + " says that there is none. Names that start with x- are your own and are passed over. Beyond this schema,"
                    + " references, keys of rows and the order of dates are checked when the document is read.";

    private final Map<String, Object> definitions = new TreeMap<>();

    private DerivedSchema() {}

    static String text() throws JsonProcessingException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new ObjectMapper()
                        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                        .writer(new DefaultPrettyPrinter().withObjectIndenter(lines))
                        .writeValueAsString(new DerivedSchema().document())
                + "\n";
    }

    private Map<String, Object> document() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:alignmentaudit:alignment-portfolio:1");
        schema.put("title", JsonPortfolio.FORMAT);
        schema.put(DESCRIPTION, ABOUT);
        schema.put("type", "object");
        schema.put(PROPERTIES, members());
        close(schema, List.of("format", "organization"));
        values();
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", described("What the document is", "const", JsonPortfolio.FORMAT));
        members.put("supplied", paths("Paths of the data dictionary that are complete although no record shows it"));
        members.put("unavailable", paths("Paths of the data dictionary that nobody knows"));
        for (ElementSpec element : Portfolio.dictionary().elements()) {
            members.put(element.name(), element.single() ? record(element.record()) : list(record(element.record())));
        }
        return members;
    }

    private static Map<String, Object> paths(String meaning) {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put(DESCRIPTION, meaning);
        paths.putAll(list(reference("path")));
        return paths;
    }

    /** The kinds of values that fields share. */
    private void values() {
        definitions.put("text", string("A text that is not blank", "\\S"));
        definitions.put(
                "path", string("Such as goals, goals.owner or initiatives.statusReports.cpi", "^[A-Za-z0-9.]+$"));
        definitions.put("monthDay", string("A day of every year, MM-DD", "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"));
        definitions.put("currency", string("ISO 4217 code", "^[A-Z]{3}$"));
        Map<String, Object> date = string("A day, ISO 8601", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        date.put("format", "date");
        definitions.put("date", date);
        definitions.put("money", described("An amount of at most 13 digits and 6 decimals", "type", "number"));
    }

    private static Map<String, Object> string(String meaning, String pattern) {
        Map<String, Object> type = described(meaning, "type", "string");
        type.put("pattern", pattern);
        return type;
    }

    private static Map<String, Object> described(String meaning, String key, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(DESCRIPTION, meaning);
        schema.put(key, value);
        return schema;
    }

    private static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", items);
        return list;
    }

    /** A reference to the definition of the record, which is made if need be. */
    private Map<String, Object> record(RecordSpec spec) {
        String name = spec.type().getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition(spec));
        }
        return reference(name);
    }

    private Map<String, Object> definition(RecordSpec spec) {
        Map<String, Object> schema = described(about(spec), "type", "object");
        Map<String, Object> fields = new LinkedHashMap<>();
        spec.fields().forEach(field -> fields.put(field.name(), field(field)));
        schema.put(PROPERTIES, fields);
        close(schema, names(spec.fields().stream().filter(FieldSpec::required).toList()));
        counts(spec, schema);
        return schema;
    }

    private static String about(RecordSpec spec) {
        String sentence = RecordSentence.of(spec.type());
        return spec.key().isEmpty()
                ? sentence
                : sentence + " Told apart by " + String.join(", ", names(spec.key())) + ".";
    }

    private static List<String> names(List<FieldSpec> fields) {
        return fields.stream().map(FieldSpec::name).toList();
    }

    /** Names of the host's own start with {@code x-}; all others must be known. */
    private static void close(Map<String, Object> schema, List<String> required) {
        schema.put("patternProperties", Map.of("^x-", true));
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
    }

    /** A count is refused beside the rows that it counts. */
    private static void counts(RecordSpec spec, Map<String, Object> schema) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (FieldSpec field : spec.fields()) {
            field.summarises().ifPresent(rows -> counts.put(field.name(), Map.of(PROPERTIES, Map.of(rows, false))));
        }
        if (!counts.isEmpty()) {
            schema.put("dependentSchemas", counts);
        }
    }

    private Map<String, Object> field(FieldSpec field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        String notes = notes(field);
        if (!notes.isEmpty()) {
            schema.put(DESCRIPTION, notes);
        }
        schema.putAll(type(field));
        field.range().ifPresent(range -> bounds(range, schema));
        return schema;
    }

    private static String notes(FieldSpec field) {
        Optional<String> target = field.refers().map(element -> "; id of one of the " + element);
        return FieldNotes.of(field).stream().collect(Collectors.joining("; ")) + target.orElse("");
    }

    private Map<String, Object> type(FieldSpec field) {
        return switch (field.kind()) {
            case TEXT -> reference(field.currencyCode() ? "currency" : "text");
            case DATE -> reference("date");
            case MONTH_DAY -> reference("monthDay");
            case MONEY -> reference("money");
            case NUMBER -> Map.of("type", "number");
            case WHOLE -> Map.of("type", "integer");
            case YES_NO -> Map.of("type", "boolean");
            case WORD -> Map.of("enum", field.words());
            case TEXTS -> list(reference("text"));
            case ROWS -> list(record(field.rows().orElseThrow().row()));
        };
    }

    private static void bounds(Range range, Map<String, Object> schema) {
        bound("minimum", range.min(), schema);
        bound("maximum", range.max(), schema);
    }

    private static void bound(String name, double bound, Map<String, Object> schema) {
        if (Double.isFinite(bound)) {
            schema.put(name, new BigDecimal(FieldNotes.plain(bound)));
        }
    }
}
