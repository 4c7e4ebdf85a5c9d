package org.alignmentaudit.standard.random;

import java.util.List;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SubjectType;

/**
 * What a decision, review or risk is about: an initiative, more often than not one in a bad way, or a namesake of it.
 *
 * @param type kind of the subject
 * @param initiative the initiative whose id the subject has
 */
record About(SubjectType type, Initiative initiative) {

    static About drawn(Dice dice, Draft draft) {
        List<Initiative> all = draft.initiatives();
        List<Initiative> inTrouble = all.stream()
                .filter(initiative ->
                        initiative.active() && initiative.statusReports().bad())
                .toList();
        Initiative initiative = dice.oneOf(inTrouble.isEmpty() || dice.maybe(0.3) ? all : inTrouble);
        return new About(dice.maybe(0.85) ? SubjectType.INITIATIVE : namesake(dice, draft, initiative), initiative);
    }

    /** A kind of subject that the portfolio does not list, or that has a record of the same id. */
    private static SubjectType namesake(Dice dice, Draft draft, Initiative initiative) {
        return draft.goalIds().contains(initiative.id())
                ? SubjectType.GOAL
                : dice.oneOf(SubjectType.TEAM, SubjectType.PARTNER, SubjectType.PROCESS);
    }

    String id() {
        return initiative.id();
    }

    Course course(Draft draft) {
        return new Course(draft.organization().asOf(), initiative.statusReports());
    }
}
