package org.alignmentaudit.standard.oracle;

import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * MT-04: nobody met about the strategy for 90 days.
 *
 * <p>Read so: the subject is the organisation; a session of any kind, with whomever, is enough.
 */
final class NoDialogueOracle implements Oracle {

    private static final int WINDOW = 90;

    @Override
    public String rule() {
        return "MT-04";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("sessions")
                && portfolio.sessions().stream()
                        .noneMatch(session -> Recent.within(WINDOW, session.date(), portfolio))) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id());
        }
        return firing.bySubject();
    }
}
