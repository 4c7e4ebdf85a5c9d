package org.alignmentaudit.internal.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.rule.FindingDraft;
import org.alignmentaudit.rule.Findings;
import org.drools.model.DSL;
import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.impl.RuleBuilder;
import org.kie.api.runtime.rule.RuleContext;

/**
 * A rule written in Java, as the compiler would have made it of rule text: it names its package after its id, and states
 * everything that a rule must state. Not thread-safe.
 */
public final class JavaRule {

    private final String name;
    private final List<RuleItemBuilder<?>> items;
    private final Map<String, String> metadata = new LinkedHashMap<>();

    private JavaRule(String name, List<RuleItemBuilder<?>> items) {
        this.name = name;
        this.items = items;
        metadata.put("kind", "PATTERN");
        metadata.put("severity", "MEDIUM");
        metadata.put("confidence", "0.8");
        metadata.put("level", "E1");
        metadata.put("profile", "STANDARD");
        metadata.put("since", "0.1");
        metadata.put("references", "none");
        metadata.put("subject", "INITIATIVE");
        metadata.put("needs", "initiatives");
    }

    /** A rule of any shape; {@link #findings} is its global. */
    public static JavaRule of(String name, RuleItemBuilder<?>... items) {
        return new JavaRule(name, List.of(items));
    }

    /** A rule that raises a finding without evidence on every subject that meets the condition. */
    public static <S extends Subject> JavaRule of(String name, Class<S> subject, Predicate1<S> condition) {
        return of(name, subject, condition, (draft, it) -> {});
    }

    /** A rule that raises a finding on every subject that meets the condition. */
    public static <S extends Subject> JavaRule of(
            String name, Class<S> subject, Predicate1<S> condition, BiConsumer<FindingDraft, S> evidence) {
        Variable<S> it = DSL.declarationOf(subject, "$subject");
        return of(name, PatternDSL.pattern(it).expr("condition of " + name, condition), raise(name, it, evidence))
                .with("subject", subject.getSimpleName());
    }

    /** A rule that raises a finding on every subject that meets the condition with its settings. */
    public static <S extends Subject, T> JavaRule of(
            String name,
            Class<T> settings,
            Class<S> subject,
            Predicate2<S, T> condition,
            BiConsumer<FindingDraft, S> evidence) {
        Variable<T> values = DSL.declarationOf(settings, "$settings");
        Variable<S> it = DSL.declarationOf(subject, "$subject");
        return of(
                        name,
                        PatternDSL.pattern(values),
                        PatternDSL.pattern(it).expr("condition of " + name, values, condition),
                        raise(name, it, evidence))
                .with("subject", subject.getSimpleName());
    }

    private static <S extends Subject> RuleItemBuilder<?> raise(
            String name, Variable<S> subject, BiConsumer<FindingDraft, S> evidence) {
        return DSL.on(subject, findings(name))
                .execute((drools, it, findings) -> evidence.accept(raise(findings, drools, it), it));
    }

    /** What {@code findings.raise(kcontext, $subject)} becomes in a consequence. */
    public static FindingDraft raise(Findings findings, Drools drools, Subject subject) {
        return findings.raise((RuleContext) drools, subject);
    }

    /** The global of the rule. */
    public static Global<Findings> findings(String name) {
        return DSL.globalOf(Findings.class, packageOf(name), "findings");
    }

    /** Package of the rule, such as {@code fixture.xx01} for {@code XX-01/a}. */
    public static String packageOf(String name) {
        return "fixture." + RuleName.id(name).replaceAll("\\W", "").toLowerCase(Locale.ROOT);
    }

    /** The same rule with another annotation. */
    public JavaRule with(String key, String value) {
        metadata.put(key, value);
        return this;
    }

    /** The same rule without an annotation. */
    public JavaRule without(String key) {
        metadata.remove(key);
        return this;
    }

    String name() {
        return name;
    }

    Rule build() {
        RuleBuilder builder = PatternDSL.rule(packageOf(name), name);
        metadata.forEach(builder::metadata);
        return builder.build(items.toArray(new RuleItemBuilder<?>[0]));
    }
}
