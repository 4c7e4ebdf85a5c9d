package org.alignmentaudit.internal.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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

    /**
     * What a measure reads: a sentence of each alternative that has one, but of those whose figures are not known.
     *
     * @param figures what the sentences may cite
     * @param currency code of its amounts
     */
    public String reason(Collection<Named> figures, String currency) {
        Map<String, Filling.Cited> cited = cited(figures);
        ValueFormat format = new ValueFormat(locale, currency, this::word);
        return rule.alternatives().stream()
                .flatMap(form ->
                        pack
                                .text(form.name() + ".reason", locale)
                                .or(() -> pack.text(rule.id() + ".reason", locale))
                                .stream())
                .distinct()
                .map(Template::new)
                .filter(template -> cited.keySet().containsAll(template.needed()))
                .map(template -> fill(template, cited, format))
                .collect(Collectors.joining(" "));
    }

    /** Why a measure reads nothing, although its data is there; else as {@link #reason}. */
    public String unmeasured(Collection<Named> figures, String currency) {
        ValueFormat format = new ValueFormat(locale, currency, this::word);
        return fill(new Template(raw(rule.id() + ".unmeasured")), cited(figures), format);
    }

    private Map<String, Filling.Cited> cited(Collection<Named> figures) {
        Map<String, Filling.Cited> cited = new TreeMap<>(settings);
        figures.forEach(figure -> cited.put(figure.name(), new Filling.Cited(figure.value(), figure.unit())));
        return cited;
    }

    private static String fill(Template template, Map<String, Filling.Cited> cited, ValueFormat format) {
        return template.render(
                cited::containsKey,
                name -> format.format(
                        known(name, cited).value(), known(name, cited).unit()),
                name -> known(name, cited).isOne());
    }

    private static Filling.Cited known(String name, Map<String, Filling.Cited> cited) {
        Filling.Cited value = cited.get(name);
        if (value == null) {
            throw new IllegalStateException("A text of a measure cites {" + name
                    + "}, which is neither a figure nor a setting.\nKnown: " + cited.keySet());
        }
        return value;
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
