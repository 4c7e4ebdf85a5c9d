package org.alignmentaudit.standard.verifier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.RulePolicy;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.standard.StandardPack;

/** Keeps the auditors that tests share, as many as fit into memory beside each other. */
final class Auditors {

    private static final int KEPT = 28;

    private static final Map<Policy, Auditor> BUILT = new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Policy, Auditor> eldest) {
            return size() > KEPT;
        }
    };

    private Auditors() {}

    /** The rule, and those beside it whose findings it looks at, but no other. */
    static Auditor alone(String rule, Set<String> beside, Map<String, Object> settings) {
        Map<String, RulePolicy> rules = new TreeMap<>();
        StandardPack.pack().rules().forEach(other -> rules.put(other.id(), RulePolicy.off()));
        beside.forEach(rules::remove);
        rules.put(rule, new RulePolicy(true, null, settings));
        return of(new Policy(Profile.FULL, rules));
    }

    static Auditor wholePack(String rule, Map<String, Object> settings) {
        return of(new Policy(Profile.FULL, Map.of(rule, RulePolicy.settings(settings))));
    }

    private static Auditor of(Policy policy) {
        synchronized (BUILT) {
            return BUILT.computeIfAbsent(
                    policy,
                    wanted -> Auditor.builder()
                            .pack(StandardPack.pack())
                            .policy(wanted)
                            .build());
        }
    }
}
