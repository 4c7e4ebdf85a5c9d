package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.Stance;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** CB-05: a material decision that all agreed on, without debate and with at least three signs of too much consensus. */
final class GroupthinkOracle implements Oracle {

    private static final double DEFAULT_MATERIALITY = 0.05;
    private static final int FEWEST_PARTICIPANTS = 3;
    private static final int FEWEST_SIGNS = 3;
    private static final int DECISIONS_BEFORE = 5;
    private static final int SHORTEST_MINUTES = 30;
    private static final BigDecimal SAME_GROUP_OVERLAP = new BigDecimal("0.8");
    private static final int SMALLEST_HEADCOUNT = 4;

    @Override
    public String rule() {
        return "CB-05";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("decisions")
                && (portfolio.supplies("decisions.participants") || portfolio.supplies("decisions.participantCount"))) {
            Integer headcount = portfolio.organization().headcount();
            String letter = headcount == null || headcount >= SMALLEST_HEADCOUNT ? "a" : "b";
            portfolio.decisions().stream()
                    .filter(decision -> material(decision, portfolio))
                    .filter(decision -> participants(decision) >= FEWEST_PARTICIPANTS)
                    .filter(decision -> unanimous(decision) && !debated(decision))
                    .filter(decision -> signs(decision, portfolio) >= FEWEST_SIGNS)
                    .forEach(decision -> firing.add(SubjectType.DECISION, decision.id(), letter));
        }
        return firing.bySubject();
    }

    private static boolean material(Decision decision, Portfolio portfolio) {
        Double stated = portfolio.organization().materiality();
        BigDecimal materiality = BigDecimal.valueOf(stated == null ? DEFAULT_MATERIALITY : stated);
        BigDecimal budget = Budgets.ofPortfolio(portfolio);
        boolean large = decision.amount() != null
                && budget.signum() > 0
                && decision.amount().amount().compareTo(budget.multiply(materiality)) >= 0;
        return large || Boolean.FALSE.equals(decision.reversible());
    }

    private static int participants(Decision decision) {
        if (decision.participants().known()) {
            return decision.participants().list().size();
        }
        return decision.participantCount() == null ? 0 : decision.participantCount();
    }

    private static boolean unanimous(Decision decision) {
        if (decision.participants().known()) {
            List<Participant> people = decision.participants().list();
            return !people.isEmpty() && people.stream().allMatch(person -> person.stance() == Stance.FOR);
        }
        return decision.participantCount() != null && isZero(decision.dissentCount());
    }

    private static boolean debated(Decision decision) {
        return decision.evidence().list().stream()
                .anyMatch(item -> item.stance() == EvidenceStance.CONTRADICTS && item.response() != null);
    }

    private static long signs(Decision decision, Portfolio portfolio) {
        return Stream.of(
                        oneRealOption(decision),
                        noDissent(decision) && noRiskRecorded(decision, portfolio),
                        nobodyFromOutside(decision),
                        sameGroupAgreesAgain(decision, portfolio),
                        leaderSpokeFirst(decision),
                        decision.durationMinutes() != null && decision.durationMinutes() < SHORTEST_MINUTES,
                        Boolean.FALSE.equals(decision.contingency()))
                .filter(sign -> sign)
                .count();
    }

    private static boolean oneRealOption(Decision decision) {
        if (decision.options().known()) {
            return decision.options().list().stream()
                            .filter(option -> !Boolean.TRUE.equals(option.doNothing()))
                            .count()
                    == 1;
        }
        return decision.optionCount() != null && decision.optionCount() == 1;
    }

    private static boolean noDissent(Decision decision) {
        if (decision.dissents().known()) {
            return decision.dissents().list().isEmpty()
                    && decision.participants().list().stream().noneMatch(person -> person.stance() == Stance.AGAINST);
        }
        return isZero(decision.dissentCount());
    }

    /** Not a sign where nobody supplied risks: "'without X' in a rule needs X supplied" (FACTS). A closed risk was recorded. */
    private static boolean noRiskRecorded(Decision decision, Portfolio portfolio) {
        return portfolio.supplies("risks")
                && portfolio.risks().stream()
                        .noneMatch(risk -> isOn(risk, SubjectType.DECISION, decision.id())
                                || isOn(risk, decision.subjectType(), decision.subjectId()));
    }

    private static boolean isOn(Risk risk, @Nullable SubjectType type, @Nullable String id) {
        return risk.subjectType() == type && risk.subjectId().equals(id);
    }

    private static boolean nobodyFromOutside(Decision decision) {
        List<Participant> people = decision.participants().list();
        return !people.isEmpty() && people.stream().noneMatch(person -> person.role() == ParticipantRole.OUTSIDE);
    }

    private static boolean sameGroupAgreesAgain(Decision decision, Portfolio portfolio) {
        List<Decision> inOrder = portfolio.decisions().stream()
                .sorted(Comparator.comparing(Decision::decidedOn).thenComparing(Decision::id))
                .toList();
        int place = inOrder.indexOf(decision);
        return place >= DECISIONS_BEFORE
                && inOrder.subList(place - DECISIONS_BEFORE, place).stream()
                        .allMatch(earlier -> noDissent(earlier) && sameGroup(earlier, decision));
    }

    private static boolean sameGroup(Decision one, Decision other) {
        if (one.group() != null && one.group().equals(other.group())) {
            return true;
        }
        Set<String> union = people(one);
        union.addAll(people(other));
        Set<String> both = people(one);
        both.retainAll(people(other));
        return !union.isEmpty()
                && BigDecimal.valueOf(both.size())
                                .compareTo(BigDecimal.valueOf(union.size()).multiply(SAME_GROUP_OVERLAP))
                        >= 0;
    }

    private static Set<String> people(Decision decision) {
        return decision.participants().list().stream()
                .map(Participant::personId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean leaderSpokeFirst(Decision decision) {
        return decision.participants().list().stream()
                .filter(person -> person.role() == ParticipantRole.LEAD)
                .anyMatch(person -> person.position() != null && person.position() == 1);
    }

    private static boolean isZero(@Nullable Integer count) {
        return count != null && count == 0;
    }
}
