package org.alignmentaudit.internal.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.alignmentaudit.pack.RuleInfo;
import org.drools.model.Model;

/** What is in a pack, read from its compiled rules and checked, wherever those come from. Immutable and thread-safe. */
public final class PackContent {

    private final List<Model> models;
    private final Map<String, SettingsType> settings = new TreeMap<>();
    private final List<RuleInfo> rules;
    private final PackTexts texts;

    /**
     * Reads the rules.
     *
     * @param models the executable models of the rules
     * @param bundles the texts for the id of a rule and a language of two letters, the empty one standing for English; not
     *     null
     * @param problems takes in everything that is wrong
     */
    public PackContent(List<Model> models, BiFunction<String, String, Properties> bundles, List<String> problems) {
        this.models = List.copyOf(models);
        RuleReader reader = new RuleReader(settings, problems);
        for (Model model : models) {
            model.getTypeMetaDatas().stream()
                    .filter(SettingsType::declaredBy)
                    .map(type -> SettingsType.read(type, problems))
                    .forEach(type -> settings.put(type.rule(), type));
            model.getRules().forEach(reader::add);
        }
        rules = reader.rules();
        texts = new PackTexts(bundles);
        texts.check(rules, problems);
    }

    /** The executable models of the rules. */
    public List<Model> models() {
        return models;
    }

    /** All rules, by id. */
    public List<RuleInfo> rules() {
        return rules;
    }

    /** The text of this key in the language of the locale, or else in English. */
    public Optional<String> text(String key, Locale locale) {
        return texts.text(key, locale);
    }

    /** The keys of the English texts of a rule, in alphabetical order. */
    public List<String> textKeys(String rule) {
        return texts.keys(rule);
    }

    /** The type of the settings fact of the rule, if the rule has settings. */
    public Optional<SettingsType> settings(String rule) {
        return Optional.ofNullable(settings.get(rule));
    }
}
