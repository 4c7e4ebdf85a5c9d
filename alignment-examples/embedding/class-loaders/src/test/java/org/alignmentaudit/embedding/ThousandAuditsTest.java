package org.alignmentaudit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server audits for months with one auditor. */
@Timeout(120)
class ThousandAuditsTest {

    private static final int AUDITS = 1_000;
    private static final int PORTFOLIOS = 20;

    /** A session that is not disposed of is held by its rule base, and holds its facts. */
    @Test
    void leaveNoSessionBehind() {
        Auditor auditor = StandardPack.auditor();
        List<WeakReference<?>> facts = new ArrayList<>();

        for (int i = 0; i < PORTFOLIOS; i++) {
            facts.add(auditedFact(auditor));
        }

        assertThat(Garbage.stillHeld(facts)).isZero();
        Reference.reachabilityFence(auditor);
    }

    /** Audits in a frame of its own, so that nothing else holds the fact. */
    private static WeakReference<?> auditedFact(Auditor auditor) {
        Portfolio portfolio = Bakeries.variant(0);
        for (int i = 0; i < AUDITS / PORTFOLIOS; i++) {
            auditor.audit(portfolio);
        }
        return new WeakReference<>(portfolio.organization());
    }

    @Test
    void leaveNoThreadBehind() {
        Portfolio portfolio = Bakeries.variant(0);
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        Auditor auditor = StandardPack.auditor();
        for (int i = 0; i < AUDITS; i++) {
            auditor.audit(portfolio);
        }

        Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        assertThat(left).isEmpty();
    }
}
