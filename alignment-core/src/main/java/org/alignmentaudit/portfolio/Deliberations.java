package org.alignmentaudit.portfolio;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;

/** How decisions were taken, seen beside the other decisions and the risks. Immutable and thread-safe. */
public final class Deliberations {

    private static final Comparator<Decision> BY_TIME =
            Comparator.comparing(Decision::decidedOn).thenComparing(Decision::id);

    private final List<Decision> inTime;
    private final Map<String, Integer> place = new HashMap<>();
    private final Set<String> subjectsWithRisk;
    private final boolean risksSupplied;

    Deliberations(Portfolio portfolio) {
        inTime = portfolio.decisions().stream().sorted(BY_TIME).toList();
        for (int i = 0; i < inTime.size(); i++) {
            place.put(inTime.get(i).id(), i);
        }
        risksSupplied = portfolio.supplies("risks");
        subjectsWithRisk = portfolio.risks().stream()
                .map(risk -> key(risk.subjectType(), risk.subjectId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(SubjectType type, String id) {
        return type + ":" + id;
    }

    /**
     * The signs that a decision was taken in too much harmony (after Janis 1972).
     *
     * @param decision the decision
     * @param shortMinutes a meeting below this length is a sign
     * @param sameGroupDecisions number of decisions directly before that count for the sign of the same group
     * @param sameGroupOverlap smallest overlap of two groups that counts as the same, 0..1
     */
    public ConsensusSigns consensusSigns(
            Decision decision, int shortMinutes, int sameGroupDecisions, double sameGroupOverlap) {
        return new ConsensusSigns(
                is(1, decision.realOptionTotal()),
                is(0, decision.dissentTotal()) && noRiskRecorded(decision),
                noOutsider(decision),
                sameGroupBefore(decision, sameGroupDecisions, sameGroupOverlap),
                leaderFirst(decision),
                decision.durationMinutes() != null && decision.durationMinutes() < shortMinutes,
                Boolean.FALSE.equals(decision.contingency()));
    }

    private static boolean is(int expected, @Nullable Integer number) {
        return number != null && number == expected;
    }

    /** Whether risks are supplied and none is recorded on the decision or on its subject. */
    private boolean noRiskRecorded(Decision decision) {
        return risksSupplied
                && !subjectsWithRisk.contains(key(SubjectType.DECISION, decision.id()))
                && !(decision.subjectType() != null
                        && decision.subjectId() != null
                        && subjectsWithRisk.contains(key(decision.subjectType(), decision.subjectId())));
    }

    /** Whether the participants are listed and none of them came from outside. */
    private static boolean noOutsider(Decision decision) {
        return decision.participants().any()
                && decision.participants().stream().noneMatch(p -> p.role() == ParticipantRole.OUTSIDE);
    }

    /** Whether whoever led the meeting spoke or voted first. */
    private static boolean leaderFirst(Decision decision) {
        return decision.participants().stream()
                .anyMatch(p -> p.role() == ParticipantRole.LEAD && p.position() != null && p.position() == 1);
    }

    /**
     * Whether this many decisions directly before it, whatever their subject, were all taken by the same group and without
     * dissent. Fewer decisions before it are no sign.
     */
    boolean sameGroupBefore(Decision decision, int decisions, double overlap) {
        int here = place.get(decision.id());
        if (here < decisions) {
            return false;
        }
        return inTime.subList(here - decisions, here).stream()
                .allMatch(earlier -> is(0, earlier.dissentTotal()) && sameGroup(decision, earlier, overlap));
    }

    private static boolean sameGroup(Decision one, Decision other, double overlap) {
        return (one.group() != null && one.group().equals(other.group()))
                || jaccard(people(one), people(other)) >= overlap;
    }

    private static Set<String> people(Decision decision) {
        return decision.participants().stream().map(Participant::personId).collect(Collectors.toSet());
    }

    /** Size of the intersection over size of the union (Jaccard 1901); 0 for two empty sets. */
    private static double jaccard(Set<String> one, Set<String> other) {
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        int common = one.size() + other.size() - union.size();
        return union.isEmpty() ? 0 : (double) common / union.size();
    }
}
