package org.alignmentaudit.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.AuditorBuilder;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;

/**
 * Packs that are used together.
 *
 * @param all the packs; at least one
 */
record Packs(List<RulePack> all) {

    /**
     * Puts packs together.
     *
     * @throws InvalidPackException if two of them hold one rule
     */
    static Packs of(List<RulePack> all) {
        Packs packs = new Packs(List.copyOf(all));
        if (all.size() > 1) {
            packs.auditor().build();
        }
        return packs;
    }

    /** Starts an auditor of all of them. */
    AuditorBuilder auditor() {
        AuditorBuilder builder = Auditor.builder();
        all.forEach(builder::pack);
        return builder;
    }

    /** The rules of all of them, by id. */
    List<RuleInfo> rules() {
        return all.stream()
                .flatMap(pack -> pack.rules().stream())
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }

    /** The pack that holds the rule, if one does. */
    Optional<RulePack> holding(String rule) {
        return all.stream().filter(pack -> pack.rule(rule).isPresent()).findFirst();
    }

    /** The title of the rule. */
    String title(String rule, Locale locale) {
        return holding(rule).flatMap(pack -> pack.text(rule + ".title", locale)).orElse("");
    }
}
