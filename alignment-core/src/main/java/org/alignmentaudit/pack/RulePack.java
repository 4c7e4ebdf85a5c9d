package org.alignmentaudit.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alignmentaudit.internal.pack.PrecompiledPack;

/** A set of rules that is loaded and ready. Immutable and thread-safe. */
public interface RulePack {

    /**
     * Loads a pack that was compiled at build time, from the class path, without scanning it.
     *
     * @param anchor a class of the pack; {@code pack.properties} stands beside it
     * @throws InvalidPackException if the pack holds no rule, or a rule is incomplete; lists everything that is wrong
     */
    static RulePack precompiled(Class<?> anchor) {
        return PrecompiledPack.load(anchor);
    }

    /** Identifier of the pack. */
    String id();

    /** Version of the pack. */
    String version();

    /** SHA-256 over the rule files and texts the pack was built from, in hex. */
    String digest();

    /** All rules, by id. */
    List<RuleInfo> rules();

    /** The rule of this id, if the pack holds it. */
    default Optional<RuleInfo> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * A text of a rule as its author wrote it, with its placeholders, in the given language or else in English.
     *
     * @param key id of the rule and name of the text, such as {@code CB-03.title}
     */
    Optional<String> text(String key, Locale locale);

    /**
     * Keys of all texts of a rule that its author wrote in English, in alphabetical order. Empty where the pack cannot tell.
     *
     * @param rule id of the rule
     */
    default List<String> textKeys(String rule) {
        return List.of();
    }

    /**
     * The example of a rule: a portfolio as a JSON document on which the rule fires, kept small so that people can read it.
     * Empty where the author gave none.
     *
     * @param rule id of the rule
     */
    default Optional<String> example(String rule) {
        return Optional.empty();
    }
}
