package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.portfolio;

import java.util.concurrent.Callable;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.internal.pack.JavaRule;

/** Builds an auditor and audits twice, once with a rule that throws; says how many findings that gave. */
public final class ContextLoaderProbe implements Callable<Integer> {

    @Override
    public Integer call() {
        JavaRule bad = JavaRule.of("XX-02", Initiative.class, i -> i.sponsor().isEmpty());
        Auditor auditor = Given.auditor(everyInitiative("XX-01"), bad);
        int findings = 0;
        for (int i = 0; i < 2; i++) {
            findings +=
                    auditor.audit(portfolio(initiative("I").build())).findings().size();
        }
        return findings;
    }
}
