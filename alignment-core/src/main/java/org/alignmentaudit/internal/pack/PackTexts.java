package org.alignmentaudit.internal.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiFunction;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;

/** The texts of the rules of a pack. */
final class PackTexts {

    private static final List<String> OF_A_RULE = List.of("title", "description", "effect", "recommendation");
    private static final List<String> OF_EACH_ALTERNATIVE = List.of("condition", "criterion");

    private final BiFunction<String, String, Properties> bundles;

    /**
     * Texts that are read where they are asked for.
     *
     * @param bundles the texts for the id of a rule and a language of two letters, the empty one standing for English; not
     *     null
     */
    PackTexts(BiFunction<String, String, Properties> bundles) {
        this.bundles = bundles;
    }

    /** The text in the language of the locale, or else in English. */
    Optional<String> text(String key, Locale locale) {
        String rule = owner(key);
        String english = bundles.apply(rule, "").getProperty(key);
        return Optional.ofNullable(
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        ? english
                        : bundles.apply(rule, locale.getLanguage()).getProperty(key, english));
    }

    /** The keys of the English texts of a rule and its alternatives, in alphabetical order. */
    List<String> keys(String rule) {
        return bundles.apply(rule, "").stringPropertyNames().stream()
                .filter(key -> owner(key).equals(rule))
                .sorted()
                .toList();
    }

    private static String owner(String key) {
        return RuleName.id(key.substring(0, Math.max(0, key.indexOf('.'))));
    }

    /** Every rule has its texts; condition and criterion may stand at the rule or at each alternative. */
    void check(List<RuleInfo> rules, List<String> problems) {
        for (RuleInfo rule : rules) {
            for (String name : OF_A_RULE) {
                check(rule.id() + "." + name, rule.id() + "." + name, problems);
            }
            for (Alternative form : rule.alternatives()) {
                for (String name : OF_EACH_ALTERNATIVE) {
                    check(form.name() + "." + name, rule.id() + "." + name, problems);
                }
            }
            if (rule.measure() != null) {
                checkMeasure(rule, problems);
            }
        }
    }

    /** At least one alternative says what its measure reads, and the rule says why nothing could be read. */
    private void checkMeasure(RuleInfo rule, List<String> problems) {
        boolean told = rule.alternatives().stream()
                .anyMatch(form -> text(form.name() + ".reason", Locale.ENGLISH).isPresent());
        if (!told) {
            check(rule.id() + ".reason", rule.id() + ".reason", problems);
        }
        check(rule.id() + ".unmeasured", rule.id() + ".unmeasured", problems);
    }

    private void check(String key, String otherwise, List<String> problems) {
        if (text(key, Locale.ENGLISH).isEmpty()
                && text(otherwise, Locale.ENGLISH).isEmpty()) {
            problems.add(key + " is missing in messages.properties.");
        }
    }
}
