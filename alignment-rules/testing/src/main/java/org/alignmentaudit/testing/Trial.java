package org.alignmentaudit.testing;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * A rule that is put to the test on a portfolio.
 *
 * @param pack the pack that holds it
 * @param rule id of the rule
 * @param beside rules that run beside it where it runs alone
 * @param settings those of its settings that are replaced, by name
 * @param portfolio what it looks at
 */
record Trial(RulePack pack, String rule, Set<String> beside, Map<String, Object> settings, Portfolio portfolio) {

    Trial {
        beside = Set.copyOf(beside);
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** The same with another value of a setting. */
    Trial with(String setting, Object value) {
        Map<String, Object> replaced = new TreeMap<>(settings);
        replaced.put(setting, value);
        return new Trial(pack, rule, beside, replaced, portfolio);
    }

    AuditReport alone() {
        return Auditors.alone(pack, rule, beside, settings).audit(portfolio);
    }

    AuditReport inPack() {
        return Auditors.wholePack(pack, rule, settings).audit(portfolio);
    }
}
