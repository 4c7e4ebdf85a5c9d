package org.alignmentaudit.kit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alignmentaudit.audit.Library;
import org.alignmentaudit.dictionary.Nearest;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;

/** Reads {@code pack.json} and tells everything that is wrong with it. */
final class ManifestReader {

    private static final String LOCALES = "locales";
    private static final String MINIMUM = "minimumLibraryVersion";
    private static final List<String> TEXTS = List.of("id", "version", "title", MINIMUM);
    private static final List<String> KEYS = List.of("id", "version", "title", MINIMUM, LOCALES);
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final String name;
    private final List<Problem> problems;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private @Nullable List<String> locales;

    /** Reads a file of this name; problems go to the list. */
    ManifestReader(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** What the document says; null if something is wrong with it. */
    @Nullable Manifest read(String json) {
        int before = problems.size();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            members(parser);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = name + ":" + at.getLineNr() + ":" + at.getColumnNr();
            problems.add(new Problem(place, "is no JSON: " + e.getOriginalMessage(), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (problems.size() == before) {
            check();
        }
        return problems.size() > before || locales == null
                ? null
                : new Manifest(text("id"), text("version"), text("title"), text(MINIMUM), locales);
    }

    private String text(String key) {
        return texts.getOrDefault(key, "");
    }

    private void members(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            problems.add(new Problem(name, "holds no object", "Begin with { \"id\": ... }."));
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            member(key, parser.nextToken(), parser);
            parser.skipChildren();
        }
    }

    private void member(String key, JsonToken value, JsonParser parser) throws IOException {
        boolean list = key.equals(LOCALES);
        if (!KEYS.contains(key)) {
            String known = "Known: " + String.join(", ", KEYS) + ".";
            problem(
                    key,
                    "is no member of a pack",
                    Nearest.of(key, KEYS)
                            .map(near -> "Maybe `" + near + "` was meant.")
                            .orElse(known));
        } else if (list ? locales != null : texts.containsKey(key)) {
            problem(key, "is there twice", "Keep one.");
        } else if (list) {
            locales = languages(parser, value);
        } else if (value == JsonToken.VALUE_STRING && !parser.getText().isBlank()) {
            texts.put(key, parser.getText());
        } else {
            problem(key, "expected a text, found " + parser.getText(), "");
        }
    }

    private List<String> languages(JsonParser parser, JsonToken value) throws IOException {
        List<String> languages = new ArrayList<>();
        if (value != JsonToken.START_ARRAY) {
            problem(LOCALES, "expected a list, found " + parser.getText(), "Write languages such as [\"en\", \"de\"].");
            return languages;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING
                    && LANGUAGE.matcher(parser.getText()).matches()) {
                languages.add(parser.getText());
            } else {
                problem(LOCALES, "expected a language, found " + parser.getText(), "Write two letters such as \"en\".");
                parser.skipChildren();
            }
        }
        return languages;
    }

    /** Looks at what the members say, once all of them could be read. */
    private void check() {
        TEXTS.stream().filter(key -> !texts.containsKey(key)).forEach(key -> problem(key, "is missing", ""));
        if (locales == null || !locales.contains("en")) {
            problem(LOCALES, "does not name \"en\"", "English stands in where a text is not translated.");
        }
        if (texts.containsKey("id") && !ID.matcher(text("id")).matches()) {
            problem("id", "'" + text("id") + "' is no id of a pack", "Write small letters, digits and hyphens.");
        }
        version("version");
        Version needed = version(MINIMUM);
        if (needed != null && needed.compareTo(Version.parse(Library.version())) > 0) {
            problem(MINIMUM, "the pack needs " + needed + ", this is " + Library.version(), "Update alignment-core.");
        }
    }

    private @Nullable Version version(String key) {
        try {
            return texts.containsKey(key) ? Version.parse(text(key)) : null;
        } catch (IllegalArgumentException e) {
            problem(key, "'" + text(key) + "' is no version", "Write numbers with dots between, such as 1.0.0.");
            return null;
        }
    }

    private void problem(String key, String fault, String advice) {
        problems.add(new Problem(name + " /" + key, fault, advice));
    }
}
