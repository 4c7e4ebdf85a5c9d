package org.alignmentaudit.standard.oracle;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** CB-01: the evidence of a decision supports it, and what speaks against it is left out or left unanswered. */
final class ConfirmationOracle implements Oracle {

    private static final int FEWEST_ITEMS = 5;
    private static final int SMALLEST_SUPPORT_PERCENT = 90;
    private static final int FEWEST_UNANSWERED = 2;
    private static final int FEWEST_LATER_ITEMS = 3;

    @Override
    public String rule() {
        return "CB-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        for (Decision decision : portfolio.decisions()) {
            if (decision.evidence().known()) {
                assessListed(decision, portfolio, firing);
            } else {
                assessCounted(decision, portfolio, firing);
            }
        }
        return firing.bySubject();
    }

    private static void assessListed(Decision decision, Portfolio portfolio, Firing firing) {
        long supports = count(decision, EvidenceStance.SUPPORTS);
        long contradicts = count(decision, EvidenceStance.CONTRADICTS);
        if (portfolio.supplies("decisions.evidence.factId")
                && oneSided(supports, contradicts)
                && leavesOut(decision, ContraryRecords.ids(decision, portfolio))) {
            firing.add(SubjectType.DECISION, decision.id(), "a");
        }
        if (portfolio.supplies("decisions.evidence.response") && unanswered(decision) >= FEWEST_UNANSWERED) {
            firing.add(SubjectType.DECISION, decision.id(), "b");
        }
        if (portfolio.supplies("decisions.evidence.date") && supportedAfterwards(decision)) {
            firing.add(SubjectType.DECISION, decision.id(), "c");
        }
    }

    /** "Count-only decisions: (a) only, with evidenceFor/Against." */
    private static void assessCounted(Decision decision, Portfolio portfolio, Firing firing) {
        if (portfolio.supplies("decisions.evidenceFor")
                && portfolio.supplies("decisions.evidenceAgainst")
                && decision.evidenceFor() != null
                && decision.evidenceAgainst() != null
                && oneSided(decision.evidenceFor(), decision.evidenceAgainst())
                && !ContraryRecords.ids(decision, portfolio).isEmpty()) {
            firing.add(SubjectType.DECISION, decision.id(), "a");
        }
    }

    private static long count(Decision decision, EvidenceStance stance) {
        return decision.evidence().list().stream()
                .filter(item -> item.stance() == stance)
                .count();
    }

    private static boolean oneSided(long supports, long contradicts) {
        long items = supports + contradicts;
        return items >= FEWEST_ITEMS && supports * 100 >= items * SMALLEST_SUPPORT_PERCENT;
    }

    /** Whether no evidence names one of these records. */
    private static boolean leavesOut(Decision decision, Set<Set<String>> records) {
        return records.stream().anyMatch(names -> Collections.disjoint(names, attached(decision)));
    }

    private static Set<String> attached(Decision decision) {
        return decision.evidence().list().stream()
                .map(EvidenceItem::factId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
    }

    private static long unanswered(Decision decision) {
        return decision.evidence().list().stream()
                .filter(item -> item.stance() == EvidenceStance.CONTRADICTS && item.response() == null)
                .count();
    }

    private static boolean supportedAfterwards(Decision decision) {
        List<EvidenceItem> later = decision.evidence().list().stream()
                .filter(item -> item.date() != null && item.date().isAfter(decision.decidedOn()))
                .toList();
        return later.size() >= FEWEST_LATER_ITEMS
                && later.stream().allMatch(item -> item.stance() == EvidenceStance.SUPPORTS);
    }
}
