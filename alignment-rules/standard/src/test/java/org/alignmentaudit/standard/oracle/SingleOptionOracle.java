package org.alignmentaudit.standard.oracle;

import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.portfolio.Portfolio;

/** CB-13: a material decision with less than two real options. */
final class SingleOptionOracle implements Oracle {

    @Override
    public String rule() {
        return "CB-13";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("decisions.options") || portfolio.supplies("decisions.optionCount")) {
            portfolio.decisions().stream()
                    .filter(decision -> Materiality.of(decision, portfolio))
                    .filter(decision -> !mandated(decision, portfolio))
                    .filter(SingleOptionOracle::withoutChoice)
                    .forEach(decision -> firing.add(SubjectType.DECISION, decision.id()));
        }
        return firing.bySubject();
    }

    private static boolean withoutChoice(Decision decision) {
        if (!decision.options().known()) {
            return decision.optionCount() != null && decision.optionCount() < 2;
        }
        return decision.options().list().stream()
                        .filter(option -> !Boolean.TRUE.equals(option.doNothing()))
                        .count()
                < 2;
    }

    private static boolean mandated(Decision decision, Portfolio portfolio) {
        return decision.trigger() == Trigger.REGULATION
                || (portfolio.supplies("initiatives.regulatory")
                        && decision.subjectType() == SubjectType.INITIATIVE
                        && portfolio.initiatives().stream()
                                .filter(initiative -> initiative.id().equals(decision.subjectId()))
                                .anyMatch(initiative -> Boolean.TRUE.equals(initiative.regulatory())));
    }
}
