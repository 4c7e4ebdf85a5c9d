package org.alignmentaudit.portfolio;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Member;
import org.jspecify.annotations.Nullable;

/**
 * On how many things the organisation works at once. Only active goals and ACTIVE initiatives count; what waits behind a
 * gate does not. Immutable and thread-safe.
 */
public final class Workload {

    /** An organisation of fewer people is measured as one of ten, so that it may always have a few initiatives. */
    private static final int TEN = 10;

    private final int strategicGoals;
    private final int initiatives;
    private final @Nullable Integer headcount;
    private final boolean membersComplete;
    private final List<Integer> byPerson;

    Workload(Portfolio portfolio) {
        strategicGoals = (int) portfolio.goals().stream()
                .filter(Goal::active)
                .filter(Goal::strategic)
                .count();
        List<Initiative> active =
                portfolio.initiatives().stream().filter(Initiative::active).toList();
        initiatives = active.size();
        headcount = portfolio.organization().headcount();
        membersComplete =
                active.stream().allMatch(initiative -> initiative.members().known());
        byPerson = byPerson(active);
    }

    private static List<Integer> byPerson(List<Initiative> initiatives) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Initiative initiative : initiatives) {
            Set<String> people = new HashSet<>();
            for (Member member : initiative.members().list()) {
                people.add(member.personId());
            }
            people.forEach(person -> counts.merge(person, 1, Integer::sum));
        }
        return counts.values().stream().sorted().toList();
    }

    /** Number of active goals that serve no other goal. */
    public int strategicGoals() {
        return strategicGoals;
    }

    /** Number of ACTIVE initiatives. */
    public int initiatives() {
        return initiatives;
    }

    /** Number of people in the organisation; null where nobody says. */
    public @Nullable Integer headcount() {
        return headcount;
    }

    /** Whether it is known that there is somebody to do the work. */
    public boolean headcountKnown() {
        return headcount != null && headcount > 0;
    }

    /** Whether there are more ACTIVE initiatives than so many for ten people; no where the headcount is not known. */
    public boolean above(int forTen) {
        return headcountKnown() && TEN * (long) initiatives > forTen * (long) measuredHeadcount();
    }

    /** How many ACTIVE initiatives there may be at so many for ten people; 0 where the headcount is not known. */
    public double limit(int forTen) {
        return headcountKnown() ? forTen * measuredHeadcount() / (double) TEN : 0;
    }

    private int measuredHeadcount() {
        return headcount == null ? 0 : Math.max(headcount, TEN);
    }

    /** Number of people who are members of at least one ACTIVE initiative. */
    public int people() {
        return byPerson.size();
    }

    /** Whether every ACTIVE initiative tells its members, and they are at least so many people. */
    public boolean membersKnown(int minPeople) {
        return membersComplete && byPerson.size() >= minPeople;
    }

    /**
     * On how many ACTIVE initiatives the median one of those people is a member: the mean of the two in the middle where
     * their number is even; 0 where there is nobody.
     */
    public double median() {
        int size = byPerson.size();
        return size == 0 ? 0 : (byPerson.get((size - 1) / 2) + byPerson.get(size / 2)) / 2.0;
    }
}
