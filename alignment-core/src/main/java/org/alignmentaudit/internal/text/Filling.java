package org.alignmentaudit.internal.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FindingTexts;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.pack.Alternative;
import org.jspecify.annotations.Nullable;

/**
 * Fills the texts of a rule for findings of which the same alternatives hold. What cites nothing but settings is written once
 * for all of them. Not thread-safe.
 */
public final class Filling {

    private static final String SUBJECT = "subject";

    private final RuleTexts texts;
    private final ValueFormat format;
    private final List<Sentence> condition;
    private final List<Sentence> criterion;
    private final List<Sentence> effect;
    private final List<Sentence> recommendation;

    /** A value that a text can cite. */
    record Cited(Object value, Unit unit) {

        /** Whether a sentence speaks of one. */
        boolean isOne() {
            return value instanceof Number number && number.doubleValue() == 1;
        }
    }

    /** A sentence of a finding; one that cites nothing but settings is kept. */
    private final class Sentence {

        private final Template template;
        private final boolean fixed;
        private @Nullable String written;

        Sentence(Template template) {
            this.template = template;
            this.fixed = template.names().stream().allMatch(texts::isSetting);
        }

        String about(SubjectRef subject, Collection<Evidence> evidence) {
            String known = written;
            if (known != null) {
                return known;
            }
            String sentence = template.render(
                    name -> known(name, subject, evidence) != null,
                    name -> format(cited(name, subject, evidence)),
                    name -> cited(name, subject, evidence).isOne());
            written = fixed ? sentence : null;
            return sentence;
        }
    }

    Filling(RuleTexts texts, List<Alternative> holding, ValueFormat format) {
        this.texts = texts;
        this.format = format;
        condition = sentences(holding, "condition");
        criterion = sentences(holding, "criterion");
        effect = sentences(holding.subList(0, 1), "effect");
        recommendation = sentences(holding.subList(0, 1), "recommendation");
    }

    private List<Sentence> sentences(List<Alternative> holding, String name) {
        return holding.stream()
                .map(it -> new Sentence(texts.template(it, name)))
                .toList();
    }

    /** What a finding about the subject says. */
    public FindingTexts fill(SubjectRef subject, Collection<Evidence> evidence) {
        return new FindingTexts(
                texts.title(),
                joined(condition, subject, evidence),
                joined(criterion, subject, evidence),
                joined(effect, subject, evidence),
                joined(recommendation, subject, evidence));
    }

    /** Each alternative speaks for itself; what several say in the same words is said once. */
    private static String joined(List<Sentence> sentences, SubjectRef subject, Collection<Evidence> evidence) {
        if (sentences.size() == 1) {
            return sentences.get(0).about(subject, evidence);
        }
        Set<String> said = new LinkedHashSet<>();
        sentences.forEach(sentence -> said.add(sentence.about(subject, evidence)));
        said.remove("");
        return String.join(" ", said);
    }

    private String format(Cited cited) {
        return format.format(cited.value(), cited.unit());
    }

    private Cited cited(String name, SubjectRef subject, Collection<Evidence> evidence) {
        Cited value = known(name, subject, evidence);
        if (value == null) {
            Set<String> known = new TreeSet<>(texts.settings());
            evidence.forEach(item -> known.add(item.role()));
            known.add(SUBJECT);
            throw new IllegalStateException("A text of " + texts.rule() + " cites {" + name
                    + "}, which is neither evidence nor a setting.\nKnown: " + known);
        }
        return value;
    }

    private @Nullable Cited known(String name, SubjectRef subject, Collection<Evidence> evidence) {
        Cited value = name.equals(SUBJECT) ? new Cited(subject.name(), Unit.TEXT) : texts.setting(name);
        return value == null ? seen(name, evidence) : value;
    }

    /** The first piece of evidence in this role. */
    private static @Nullable Cited seen(String role, Collection<Evidence> evidence) {
        for (Evidence item : evidence) {
            if (item.role().equals(role)) {
                return new Cited(item.value(), item.unit());
            }
        }
        return null;
    }
}
