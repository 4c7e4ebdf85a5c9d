package org.alignmentaudit.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;

/** The texts of the rules of a pack: {@code messages.properties} and its translations stand beside each rule file. */
final class PackTexts {

    private static final List<String> OF_A_RULE = List.of("title", "description", "effect", "recommendation");
    private static final List<String> OF_EACH_ALTERNATIVE = List.of("condition", "criterion");

    private final ClassLoader loader;
    private final Map<String, String> folders;
    private final Map<String, Properties> read = new ConcurrentHashMap<>();

    PackTexts(ClassLoader loader, Map<String, String> folders) {
        this.loader = loader;
        this.folders = folders;
    }

    /** The text in the language of the locale, or else in English. */
    Optional<String> text(String key, Locale locale) {
        String folder = folders.get(RuleName.id(key.substring(0, Math.max(0, key.indexOf('.')))));
        if (folder == null) {
            return Optional.empty();
        }
        String translated = bundle(folder, "messages_" + locale.getLanguage() + ".properties")
                .getProperty(key);
        return Optional.ofNullable(
                translated != null
                        ? translated
                        : bundle(folder, "messages.properties").getProperty(key));
    }

    private Properties bundle(String folder, String name) {
        return read.computeIfAbsent(folder + "/" + name, this::load);
    }

    private Properties load(String resource) {
        Properties texts = new Properties();
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every rule has its texts; condition and criterion may stand at the rule or at each alternative. */
    void check(List<RuleInfo> rules, List<String> problems) {
        for (RuleInfo rule : rules) {
            OF_A_RULE.forEach(name -> check(rule.id() + "." + name, rule.id() + "." + name, problems));
            for (Alternative form : rule.alternatives()) {
                OF_EACH_ALTERNATIVE.forEach(name -> check(form.name() + "." + name, rule.id() + "." + name, problems));
            }
        }
    }

    private void check(String key, String otherwise, List<String> problems) {
        if (text(key, Locale.ENGLISH).or(() -> text(otherwise, Locale.ENGLISH)).isEmpty()) {
            problems.add(key + " is missing in messages.properties.");
        }
    }
}
