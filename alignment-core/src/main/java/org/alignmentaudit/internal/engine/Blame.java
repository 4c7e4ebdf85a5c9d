package org.alignmentaudit.internal.engine;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rule behind an exception that left a session. */
final class Blame {

    private static final Pattern RULE_IN_MESSAGE = Pattern.compile("Rule \"([^\"]+)\" in ");

    private static final Pattern FILE_IN_MESSAGE =
            Pattern.compile("Rule \"[^\"]+\" in (?:[^\\s\\]]*/)?([^\\s/\\]]+\\.drl)");

    private Blame() {}

    /** The rules that the messages name; a constraint that several rules share names one or more of them. */
    static Set<String> byMessage(Throwable thrown, Set<String> rules) {
        Set<String> named = new TreeSet<>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Matcher matcher = RULE_IN_MESSAGE.matcher(String.valueOf(cause.getMessage()));
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }
        named.retainAll(rules);
        return named;
    }

    /** The rule file that a message names, if one does. */
    static Optional<String> file(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Matcher matcher = FILE_IN_MESSAGE.matcher(String.valueOf(cause.getMessage()));
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** The rules in the package of the topmost class that was made from a rule; each rule has a package of its own. */
    static Set<String> byStack(Throwable thrown, Set<String> rules, RuleBases bases) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            for (StackTraceElement frame : cause.getStackTrace()) {
                Set<String> hit = new TreeSet<>();
                for (String rule : rules) {
                    if (frame.getClassName().startsWith(bases.packageOf(rule) + ".")) {
                        hit.add(rule);
                    }
                }
                if (!hit.isEmpty()) {
                    return hit;
                }
            }
        }
        return Set.of();
    }
}
