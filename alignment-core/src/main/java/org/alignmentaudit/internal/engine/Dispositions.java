package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Disposition;
import org.alignmentaudit.portfolio.Portfolio;

/** What the organisation made of earlier findings, by rule and subject. */
final class Dispositions {

    private record Key(String rule, SubjectType type, String subject) {}

    private final Map<Key, List<Disposition>> made = new HashMap<>();

    Dispositions(Portfolio portfolio) {
        for (Action action : portfolio.actions()) {
            made.computeIfAbsent(
                            new Key(action.rule(), action.subjectType(), action.subjectId()), key -> new ArrayList<>())
                    .add(new Disposition(action.id(), action.state(), action.due(), action.closedOn()));
        }
    }

    /** In order of the ids of the actions. */
    List<Disposition> of(String rule, SubjectRef subject) {
        return made.getOrDefault(new Key(rule, subject.type(), subject.id()), List.of());
    }
}
