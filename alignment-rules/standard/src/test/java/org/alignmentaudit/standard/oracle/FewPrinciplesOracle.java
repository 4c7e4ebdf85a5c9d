package org.alignmentaudit.standard.oracle;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * MT-03: fewer than three principles are recorded, or hardly a decision refers to one.
 *
 * <p>Read so: the subject is the organisation; (a) fewer than three values of any enforcement; (b) of at least eight decisions
 * of 365 days, of every kind, less than 30 % name a principle.
 */
final class FewPrinciplesOracle implements Oracle {

    private static final int FEWEST_PRINCIPLES = 3;
    private static final int YEAR = 365;
    private static final int FEWEST_DECISIONS = 8;
    private static final int LEAST_PERCENTAGE = 30;

    @Override
    public String rule() {
        return "MT-03";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        String id = portfolio.organization().id();
        if (portfolio.supplies("values") && portfolio.values().size() < FEWEST_PRINCIPLES) {
            firing.add(SubjectType.ORGANIZATION, id, "a");
        }
        List<Decision> decisions = portfolio.decisions().stream()
                .filter(decision -> Recent.within(YEAR, decision.decidedOn(), portfolio))
                .toList();
        long guided = decisions.stream()
                .filter(decision -> !decision.principleIds().isEmpty())
                .count();
        if (portfolio.supplies("decisions.principleIds")
                && decisions.size() >= FEWEST_DECISIONS
                && guided * 100 < (long) decisions.size() * LEAST_PERCENTAGE) {
            firing.add(SubjectType.ORGANIZATION, id, "b");
        }
        return firing.bySubject();
    }
}
