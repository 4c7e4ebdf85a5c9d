package org.alignmentaudit.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.RulePolicy;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RulePack;

/** Keeps the auditors that tests share, as many as fit into memory beside each other. Thread-safe. */
final class Auditors {

    private static final int KEPT = 28;

    private record Wanted(RulePack pack, Policy policy) {}

    private static final Map<Wanted, Auditor> BUILT = new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Auditor> eldest) {
            return size() > KEPT;
        }
    };

    private Auditors() {}

    /** The rule, and those beside it whose findings it looks at, but no other. */
    static Auditor alone(RulePack pack, String rule, Set<String> beside, Map<String, Object> settings) {
        Map<String, RulePolicy> rules = new TreeMap<>();
        pack.rules().forEach(other -> rules.put(other.id(), RulePolicy.off()));
        beside.forEach(rules::remove);
        rules.put(rule, new RulePolicy(true, null, settings));
        return of(pack, new Policy(Profile.FULL, rules));
    }

    static Auditor wholePack(RulePack pack, String rule, Map<String, Object> settings) {
        return of(pack, new Policy(Profile.FULL, Map.of(rule, RulePolicy.settings(settings))));
    }

    private static Auditor of(RulePack pack, Policy policy) {
        synchronized (BUILT) {
            return BUILT.computeIfAbsent(
                    new Wanted(pack, policy),
                    wanted -> Auditor.builder()
                            .pack(wanted.pack())
                            .policy(wanted.policy())
                            .build());
        }
    }
}
