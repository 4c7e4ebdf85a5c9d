package org.alignmentaudit.cli.catalogue;

import java.util.Locale;
import java.util.stream.Collectors;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;

/** Words for the constants that rules are described by. */
final class Named {

    private Named() {}

    /** A constant as a word. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The levels of evidence of the forms of a rule, each once. */
    static String evidence(RuleInfo rule) {
        return rule.alternatives().stream()
                .map(Alternative::level)
                .distinct()
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
