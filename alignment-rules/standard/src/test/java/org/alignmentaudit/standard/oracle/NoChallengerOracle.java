package org.alignmentaudit.standard.oracle;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * MT-01: in less than half of the material decisions somebody had the part to challenge.
 *
 * <p>Read so: the subject is the organisation; of at least four material decisions of 180 days whose participants are listed,
 * less than half have one in the role CHALLENGER. Decisions that only count participants are left out.
 */
final class NoChallengerOracle implements Oracle {

    private static final int WINDOW = 180;
    private static final int FEWEST = 4;

    @Override
    public String rule() {
        return "MT-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        List<Decision> material = portfolio.decisions().stream()
                .filter(decision -> Recent.within(WINDOW, decision.decidedOn(), portfolio))
                .filter(decision -> decision.participants().known() && Materiality.of(decision, portfolio))
                .toList();
        long challenged =
                material.stream().filter(NoChallengerOracle::challenged).count();
        if (portfolio.supplies("decisions.participants")
                && material.size() >= FEWEST
                && 2 * challenged < material.size()) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id());
        }
        return firing.bySubject();
    }

    private static boolean challenged(Decision decision) {
        return decision.participants().list().stream().anyMatch(person -> person.role() == ParticipantRole.CHALLENGER);
    }
}
