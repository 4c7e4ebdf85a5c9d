package org.alignmentaudit.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.pack.Setting;
import org.jspecify.annotations.Nullable;

/** The texts of one rule in one language, ready to be filled. Thread-safe. */
public final class RuleTexts {

    private static final String SETTING = "setting.";

    private final RulePack pack;
    private final RuleInfo rule;
    private final Locale locale;
    private final Map<String, Filling.Cited> settings = new TreeMap<>();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private volatile @Nullable String title;

    /** The texts of a rule whose settings have these values. */
    public RuleTexts(RulePack pack, RuleInfo rule, Locale locale, Map<String, Object> values) {
        this.pack = pack;
        this.rule = rule;
        this.locale = locale;
        for (Setting setting : rule.settings()) {
            settings.put(SETTING + setting.name(), new Filling.Cited(values.get(setting.name()), unit(setting)));
        }
    }

    private static Unit unit(Setting setting) {
        return switch (setting.kind()) {
            case WHOLE -> Unit.COUNT;
            case NUMBER -> setting.unit().equals("share") ? Unit.SHARE : Unit.NUMBER;
            case WORDS -> Unit.TEXT;
        };
    }

    /** Name of the rule. */
    public String title() {
        String known = title;
        if (known == null) {
            known = raw(rule.id() + ".title");
            title = known;
        }
        return known;
    }

    /** The texts for findings of which these alternatives hold; currency is the code of their amounts. */
    public Filling filling(List<Alternative> holding, String currency) {
        return new Filling(this, holding, new ValueFormat(locale, currency, this::word));
    }

    Template template(Alternative alternative, String name) {
        return templates.computeIfAbsent(
                alternative.name() + "." + name,
                key -> new Template(pack.text(key, locale).orElseGet(() -> raw(rule.id() + "." + name))));
    }

    /** Whether a text cites a setting by this name. */
    boolean isSetting(String name) {
        return settings.containsKey(name);
    }

    /** What a text cites by this name, if it is a setting. */
    Filling.@Nullable Cited setting(String name) {
        return settings.get(name);
    }

    /** The names by which texts cite settings. */
    Set<String> settings() {
        return settings.keySet();
    }

    /** Id of the rule. */
    String rule() {
        return rule.id();
    }

    private String word(String word) {
        return pack.text(rule.id() + ".word." + word, locale)
                .or(() -> Words.of(word, locale))
                .orElse(word);
    }

    private String raw(String key) {
        return pack.text(key, locale).orElseThrow(() -> new IllegalStateException(key + " has no text."));
    }
}
