package org.alignmentaudit.internal.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.alignmentaudit.pack.RuleInfo;
import org.drools.model.Model;

/**
 * A pack that is read and checked, wherever it comes from. Immutable and thread-safe.
 *
 * @param id identifier of the pack
 * @param version its version
 * @param digest SHA-256 over the files it was read from, in hex
 * @param content its rules, with which nothing is wrong, and their texts
 * @param examples the example for the id of a rule, if there is one
 */
public record LoadedPack(
        String id, String version, String digest, PackContent content, Function<String, Optional<String>> examples)
        implements CompiledPack {

    @Override
    public List<RuleInfo> rules() {
        return content.rules();
    }

    @Override
    public Optional<String> text(String key, Locale locale) {
        return content.texts().text(key, locale);
    }

    @Override
    public List<String> textKeys(String rule) {
        return content.texts().keys(rule);
    }

    @Override
    public Optional<String> example(String rule) {
        return examples.apply(rule);
    }

    @Override
    public List<Model> models() {
        return content.models();
    }

    @Override
    public Optional<SettingsType> settings(String rule) {
        return Optional.ofNullable(content.settings().get(rule));
    }
}
