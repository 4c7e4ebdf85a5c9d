package org.alignmentaudit.internal.pack;

import java.util.List;
import java.util.Map;
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

    List<Model> models() {
        return models;
    }

    /** By id. */
    public List<RuleInfo> rules() {
        return rules;
    }

    PackTexts texts() {
        return texts;
    }

    /** The type of the settings fact of each rule that has settings, by its id. */
    Map<String, SettingsType> settings() {
        return settings;
    }
}
