package org.alignmentaudit.standard.oracle;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerPerformance;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** EC-02: a partner that wants the opposite, delivers late, leaves too early or carries too much. */
final class PartnerConflictOracle implements Oracle {

    private static final double LEAST_ON_TIME = 0.9;
    private static final double LARGEST_SHARE = 0.4;

    @Override
    public String rule() {
        return "EC-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        List<Goal> goals = ActiveGoals.of(portfolio);
        for (Partner partner : portfolio.partners()) {
            List<Goal> carried = goals.stream()
                    .filter(goal -> partner.goalIds().contains(goal.id()))
                    .toList();
            boolean carries = portfolio.supplies("partners.goalIds") && !carried.isEmpty();
            if (supplied(portfolio, "partners.objectives", "goals.objectives.kpiId", "goals.objectives.direction")
                    && wantsTheOpposite(partner, goals)) {
                firing.add(SubjectType.PARTNER, partner.id(), "a");
            }
            if (carries && portfolio.supplies("partners.performance") && late(partner, portfolio)) {
                firing.add(SubjectType.PARTNER, partner.id(), "b");
            }
            if (carries
                    && supplied(portfolio, "partners.contractEnd", "partners.renewalPlanned", "goals.due")
                    && leavesEarly(partner, carried)) {
                firing.add(SubjectType.PARTNER, partner.id(), "c");
            }
            if (portfolio.supplies("partners.share") && partner.share() != null && partner.share() > LARGEST_SHARE) {
                firing.add(SubjectType.PARTNER, partner.id(), "d");
            }
        }
        return firing.bySubject();
    }

    private static boolean supplied(Portfolio portfolio, String... paths) {
        return List.of(paths).stream().allMatch(portfolio::supplies);
    }

    private static boolean wantsTheOpposite(Partner partner, List<Goal> goals) {
        return partner.objectives().list().stream()
                .anyMatch(theirs -> goals.stream()
                        .flatMap(goal -> goal.objectives().list().stream())
                        .filter(ours -> theirs.kpiId().equals(ours.kpiId()))
                        .anyMatch(
                                ours -> ours.direction() != Direction.HOLD && ours.direction() != theirs.direction()));
    }

    private static boolean late(Partner partner, Portfolio portfolio) {
        List<Double> counted = partner.performance().list().stream()
                .filter(row ->
                        !(portfolio.supplies("partners.performance.excused") && Boolean.TRUE.equals(row.excused())))
                .map(PartnerPerformance::onTimeInFull)
                .toList();
        int size = counted.size();
        return size >= 2 && counted.get(size - 1) < LEAST_ON_TIME && counted.get(size - 2) < LEAST_ON_TIME;
    }

    private static boolean leavesEarly(Partner partner, List<Goal> carried) {
        return partner.contractEnd() != null
                && Boolean.FALSE.equals(partner.renewalPlanned())
                && carried.stream()
                        .anyMatch(goal ->
                                goal.due() != null && partner.contractEnd().isBefore(goal.due()));
    }
}
