package org.alignmentaudit.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alignmentaudit.internal.engine.Sha256;
import org.alignmentaudit.pack.RuleInfo;
import org.drools.model.DSL;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.TypeMetaDataImpl;

/**
 * A pack of rules that are written in Java. Its rules are read, and run, like those of any compiled pack; texts that a test
 * does not care about say their own key.
 */
public final class JavaPack implements CompiledPack {

    private final String id;
    private final Map<String, ModelImpl> models = new TreeMap<>();
    private final Map<String, SettingsType> settings = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private List<RuleInfo> rules = List.of();

    private JavaPack(String id) {
        this.id = id;
    }

    /** A pack of these rules. */
    public static JavaPack of(String id, JavaRule... rules) {
        JavaPack pack = new JavaPack(id);
        for (JavaRule rule : rules) {
            pack.models
                    .computeIfAbsent(JavaRule.packageOf(rule.name()), pack::model)
                    .addRule(rule.build());
        }
        pack.readRules();
        return pack;
    }

    private ModelImpl model(String name) {
        return new ModelImpl(name).addGlobal(JavaRule.findings(name.substring(name.indexOf('.') + 1)));
    }

    /** The same pack with a settings fact of a rule; the docs describe its fields by name. */
    public JavaPack settings(String rule, Class<?> type, Map<String, String> docs) {
        TypeMetaDataImpl declared = DSL.typeMetaData(type).addAnnotation("rule", DSL.annotationValue("value", rule));
        docs.forEach((field, doc) -> declared.addAnnotation(field, DSL.annotationValue("value", doc)));
        List<String> problems = new ArrayList<>();
        settings.put(rule, SettingsType.read(declared, problems));
        assertThat(problems).isEmpty();
        readRules();
        return this;
    }

    /** The same pack with another text, which the keys of texts name. */
    public JavaPack text(String key, String text) {
        texts.put(key, text);
        return this;
    }

    private void readRules() {
        List<String> problems = new ArrayList<>();
        RuleReader reader = new RuleReader(settings, problems);
        models.values().forEach(model -> model.getRules().forEach(reader::add));
        rules = reader.rules();
        assertThat(problems).isEmpty();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String digest() {
        return Sha256.hex(id);
    }

    @Override
    public List<RuleInfo> rules() {
        return rules;
    }

    @Override
    public Optional<String> text(String key, Locale locale) {
        String owner = key.substring(0, key.indexOf('.'));
        boolean sayKey =
                models.containsKey(JavaRule.packageOf(owner)) && !key.matches(".*(/|\\.(word|guard|role)\\.).*");
        return Optional.ofNullable(texts.getOrDefault(key, sayKey ? key : null));
    }

    @Override
    public List<Model> models() {
        return List.copyOf(models.values());
    }

    @Override
    public Optional<SettingsType> settings(String rule) {
        return Optional.ofNullable(settings.get(rule));
    }
}
