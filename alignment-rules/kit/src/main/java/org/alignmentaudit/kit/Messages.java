package org.alignmentaudit.kit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;

/** The texts of a pack by language; English goes by the empty name. */
final class Messages implements BiFunction<String, String, Properties> {

    private static final Pattern FILE = Pattern.compile("messages/(?:.*?)(?:_([a-z]{2}))?\\.properties");
    private static final Properties NONE = new Properties();

    private final Map<String, Properties> byLanguage = new TreeMap<>();

    /** Whether the file of this path holds texts. */
    static boolean holds(String path) {
        return FILE.matcher(path).matches();
    }

    /**
     * Reads the texts among the files of a pack.
     *
     * @param manifest what the pack says of itself; null if that cannot be read
     * @param problems takes in everything that is wrong
     */
    static Messages read(Map<String, String> files, @Nullable Manifest manifest, List<Problem> problems) {
        Messages messages = new Messages();
        Map<String, String> homes = new TreeMap<>();
        files.forEach((path, text) -> {
            Matcher name = FILE.matcher(path);
            if (name.matches()) {
                String language = name.group(1) == null ? "" : key(name.group(1));
                messages.add(language, path, text, homes, problems);
            }
        });
        if (manifest != null) {
            messages.compare(manifest.locales(), problems);
        }
        return messages;
    }

    private void add(String language, String path, String text, Map<String, String> homes, List<Problem> problems) {
        Properties all = byLanguage.computeIfAbsent(language, name -> new Properties());
        properties(path, text, problems).forEach((key, value) -> {
            String first = homes.putIfAbsent(language + " " + key, path);
            if (first != null) {
                problems.add(new Problem(path, key + " stands in " + first + " as well", "Keep one."));
            }
            all.put(key, value);
        });
    }

    private static Properties properties(String path, String text, List<Problem> problems) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(path, "cannot be read: " + e.getMessage(), "Write a backslash as two."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private void compare(List<String> locales, List<Problem> problems) {
        for (String language : locales) {
            if (!byLanguage.containsKey(key(language))) {
                problems.add(new Problem(
                        "messages",
                        "holds no texts in " + language + ", which pack.json lists",
                        "Add them, or take it out."));
            }
        }
        for (String language : byLanguage.keySet()) {
            if (!language.isEmpty() && !locales.contains(language)) {
                problems.add(new Problem(
                        "messages",
                        "holds texts in " + language + ", which pack.json does not list",
                        "Add it to locales."));
            }
        }
    }

    private static String key(String language) {
        return language.equals("en") ? "" : language;
    }

    @Override
    public Properties apply(String rule, String language) {
        return byLanguage.getOrDefault(key(language), NONE);
    }
}
