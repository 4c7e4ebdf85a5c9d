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
    private final List<String> problems;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private @Nullable List<String> locales;

    /** Reads a file of this name; problems go to the list. */
    ManifestReader(String name, List<String> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** What the document says; null if something is wrong with it. */
    @Nullable Manifest read(String json) {
        int before = problems.size();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    member(parser);
                }
                check();
            } else {
                problem("expected an object. Begin with { \"id\": ... }.");
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            problems.add(
                    name + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.size() > before || locales == null
                ? null
                : new Manifest(texts.get("id"), texts.get("version"), texts.get("title"), texts.get(MINIMUM), locales);
    }

    private void member(JsonParser parser) throws IOException {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!KEYS.contains(key)) {
            problem("/" + key + " is no member of a pack. "
                    + Nearest.of(key, KEYS)
                            .map(near -> "Maybe `" + near + "` was meant.")
                            .orElse("Known: " + String.join(", ", KEYS) + "."));
            parser.skipChildren();
        } else if (texts.containsKey(key) || (key.equals(LOCALES) && locales != null)) {
            problem("/" + key + " is there twice. Keep one.");
            parser.skipChildren();
        } else if (key.equals(LOCALES)) {
            locales = languages(parser, value);
        } else if (value == JsonToken.VALUE_STRING) {
            texts.put(key, parser.getText());
        } else {
            problem("/" + key + ": expected a text, found " + parser.getText() + ".");
            texts.put(key, "");
            parser.skipChildren();
        }
    }

    private List<String> languages(JsonParser parser, JsonToken value) throws IOException {
        List<String> languages = new ArrayList<>();
        if (value != JsonToken.START_ARRAY) {
            problem("/locales: expected a list such as [\"en\", \"de\"].");
            parser.skipChildren();
            return languages;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING
                    && LANGUAGE.matcher(parser.getText()).matches()) {
                languages.add(parser.getText());
            } else {
                problem("/locales: expected languages of two letters such as \"en\", found " + parser.getText() + ".");
                parser.skipChildren();
            }
        }
        if (!languages.contains("en")) {
            problem("/locales: \"en\" is missing. English stands in where a text is not translated.");
        }
        return languages;
    }

    private void check() {
        for (String key : TEXTS) {
            if (!texts.containsKey(key)) {
                problem("/" + key + " is missing.");
            }
        }
        if (locales == null) {
            problem("/locales is missing. Write [\"en\"] where the texts are English.");
        }
        String id = texts.getOrDefault("id", "");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problem("/id: '" + id
                    + "' is no id of a pack. Use small letters, digits and hyphens, such as house-rules.");
        }
        version("version");
        version(MINIMUM);
        if (problems.isEmpty() && Version.parse(texts.get(MINIMUM)).compareTo(Version.parse(Library.version())) > 0) {
            problem("/" + MINIMUM + ": the pack needs version " + texts.get(MINIMUM) + ", this is " + Library.version()
                    + ". Update alignment-core.");
        }
    }

    private void version(String key) {
        String version = texts.getOrDefault(key, "");
        try {
            if (!version.isEmpty()) {
                Version.parse(version);
            }
        } catch (IllegalArgumentException e) {
            problem("/" + key + ": '" + version + "' is no version. Write numbers with dots between, such as 1.0.0.");
        }
    }

    private void problem(String text) {
        problems.add(name + " " + text);
    }
}
