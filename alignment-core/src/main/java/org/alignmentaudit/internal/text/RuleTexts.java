package org.alignmentaudit.internal.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FindingTexts;
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
    private final Map<String, Cited> settings = new TreeMap<>();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private volatile @Nullable String title;

    private record Cited(Object value, Unit unit) {}

    /** The texts of a rule whose settings have these values. */
    public RuleTexts(RulePack pack, RuleInfo rule, Locale locale, Map<String, Object> values) {
        this.pack = pack;
        this.rule = rule;
        this.locale = locale;
        for (Setting setting : rule.settings()) {
            settings.put(SETTING + setting.name(), new Cited(values.get(setting.name()), unit(setting)));
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

    /** What a finding says, for the alternatives that hold; currency is the code of its amounts. */
    public FindingTexts fill(
            List<Alternative> holding, SubjectRef subject, Collection<Evidence> evidence, String currency) {
        Map<String, Cited> cited = new TreeMap<>(settings);
        evidence.forEach(item -> cited.putIfAbsent(item.role(), new Cited(item.value(), item.unit())));
        cited.put("subject", new Cited(subject.name(), Unit.TEXT));
        ValueFormat format = new ValueFormat(locale, currency, this::word);
        return new FindingTexts(
                title(),
                joined(holding, "condition", cited, format),
                joined(holding, "criterion", cited, format),
                joined(holding.subList(0, 1), "effect", cited, format),
                joined(holding.subList(0, 1), "recommendation", cited, format));
    }

    /**
     * What a measure reads: a sentence of each alternative that has one, but of those whose figures are not known.
     *
     * @param figures what the sentences may cite
     * @param currency code of its amounts
     */
    public String reason(Collection<Named> figures, String currency) {
        Map<String, Cited> cited = cited(figures);
        ValueFormat format = new ValueFormat(locale, currency, this::word);
        return rule.alternatives().stream()
                .flatMap(form ->
                        pack
                                .text(form.name() + ".reason", locale)
                                .or(() -> pack.text(rule.id() + ".reason", locale))
                                .stream())
                .distinct()
                .map(Template::new)
                .filter(template -> cited.keySet().containsAll(template.names()))
                .map(template -> fill(template, cited, format))
                .collect(Collectors.joining(" "));
    }

    /** Why a measure reads nothing, although its data is there; else as {@link #reason}. */
    public String unmeasured(Collection<Named> figures, String currency) {
        ValueFormat format = new ValueFormat(locale, currency, this::word);
        return fill(new Template(raw(rule.id() + ".unmeasured")), cited(figures), format);
    }

    private Map<String, Cited> cited(Collection<Named> figures) {
        Map<String, Cited> cited = new TreeMap<>(settings);
        figures.forEach(figure -> cited.put(figure.name(), new Cited(figure.value(), figure.unit())));
        return cited;
    }

    /** Each alternative speaks for itself; what several say in the same words is said once. */
    private String joined(List<Alternative> holding, String name, Map<String, Cited> cited, ValueFormat format) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Alternative alternative : holding) {
            sentences.add(fill(template(alternative, name), cited, format));
        }
        sentences.remove("");
        return String.join(" ", sentences);
    }

    private Template template(Alternative alternative, String name) {
        return templates.computeIfAbsent(
                alternative.name() + "." + name,
                key -> new Template(pack.text(key, locale).orElseGet(() -> raw(rule.id() + "." + name))));
    }

    private String fill(Template template, Map<String, Cited> cited, ValueFormat format) {
        return template.render(
                name -> format.format(
                        cited(name, cited).value(), cited(name, cited).unit()),
                name -> cited(name, cited).value() instanceof Number number && number.doubleValue() == 1);
    }

    private Cited cited(String name, Map<String, Cited> cited) {
        Cited value = cited.get(name);
        if (value == null) {
            throw new IllegalStateException("A text of " + rule.id() + " cites {" + name
                    + "}, which is neither evidence nor a setting.\nKnown: " + cited.keySet());
        }
        return value;
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
