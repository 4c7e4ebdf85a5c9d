package org.alignmentaudit.internal.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.portfolio.PortfolioProfile;

/**
 * Which subjects of one kind the properties hold for that rules name. Each property is asked once of a subject, however many
 * rules name it, and only of subjects that a rule wants to know it of. Subjects go by their position. Not thread-safe.
 */
final class Answers {

    /** What one property answered. */
    private record Told(BitSet asked, BitSet yes) {

        Told() {
            this(new BitSet(), new BitSet());
        }
    }

    private final List<? extends Subject> subjects;
    private final PortfolioProfile profile;
    private final Map<SubjectProperty, Told> told = new HashMap<>();

    Answers(List<? extends Subject> subjects, PortfolioProfile profile) {
        this.subjects = subjects;
        this.profile = profile;
    }

    /** All subjects. */
    BitSet all() {
        BitSet all = new BitSet(subjects.size());
        all.set(0, subjects.size());
        return all;
    }

    /** Those of these subjects that the property holds for. */
    BitSet holds(SubjectProperty property, BitSet among) {
        Told known = told.computeIfAbsent(property, it -> new Told());
        BitSet open = (BitSet) among.clone();
        open.andNot(known.asked());
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            known.yes().set(i, property.holds(subjects.get(i), profile));
            known.asked().set(i);
        }
        open.or(among);
        open.and(known.yes());
        return open;
    }
}
