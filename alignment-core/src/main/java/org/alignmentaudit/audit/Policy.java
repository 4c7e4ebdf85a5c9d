package org.alignmentaudit.audit;

import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.internal.engine.Sha256;
import org.alignmentaudit.pack.Profile;

/**
 * What a tenant wants audited and how strictly.
 *
 * @param profile which rules run
 * @param rules wishes by rule id
 */
public record Policy(Profile profile, Map<String, RulePolicy> rules) {

    /** The standard profile, every rule as its author wrote it. */
    public static final Policy STANDARD = new Policy(Profile.STANDARD, Map.of());

    /** Copies the rules. */
    public Policy {
        rules = Map.copyOf(rules);
    }

    /** The standard profile with a wish for one rule. */
    public static Policy of(String rule, RulePolicy wish) {
        return new Policy(Profile.STANDARD, Map.of(rule, wish));
    }

    RulePolicy of(String rule) {
        return rules.getOrDefault(rule, RulePolicy.settings(Map.of()));
    }

    /** SHA-256 of the policy, in hex; equal policies have equal digests. */
    public String digest() {
        StringBuilder lines = new StringBuilder(profile.name());
        new TreeMap<>(rules)
                .forEach((rule, wish) ->
                        lines.append('\n').append(rule).append('|').append(wish.canonical()));
        return Sha256.hex(lines.toString());
    }
}
