package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerObjective;
import org.alignmentaudit.facts.PartnerPerformance;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/**
 * How the goals depend on partners, and what partners do about them. What nobody supplies does not count. Immutable and
 * thread-safe.
 */
public final class Ecosystem {

    private final LocalDate asOf;
    private final boolean excusesSupplied;
    private final WantedMoves wanted;
    private final Map<String, Goal> activeGoals = new HashMap<>();
    private final Map<String, Kpi> kpis = new HashMap<>();
    private final Map<String, List<Partner>> partners = new HashMap<>();
    private final Map<String, List<LocalDate>> joint = new HashMap<>();

    Ecosystem(Portfolio portfolio) {
        asOf = portfolio.asOf();
        wanted = new WantedMoves(portfolio);
        excusesSupplied = portfolio.supplies("partners.performance.excused");
        portfolio.goals().stream().filter(Goal::active).forEach(goal -> activeGoals.put(goal.id(), goal));
        portfolio.kpis().forEach(kpi -> kpis.put(kpi.id(), kpi));
        portfolio
                .partners()
                .forEach(partner -> partner.goalIds()
                        .forEach(goal -> partners.computeIfAbsent(goal, id -> new ArrayList<>())
                                .add(partner)));
        portfolio.sessions().stream()
                .filter(session -> !session.partnerIds().isEmpty())
                .forEach(session -> session.goalIds()
                        .forEach(goal -> joint.computeIfAbsent(goal, id -> new ArrayList<>())
                                .add(session.date())));
    }

    /** An active goal that wants a KPI moved the other way than a partner does, the first by KPI and goal; null without one. */
    public @Nullable OpposedGoal opposed(Partner partner) {
        return partner.objectives().stream()
                .sorted(Comparator.comparing(PartnerObjective::kpiId))
                .flatMap(objective -> wanted.against(objective.kpiId(), objective.direction()).stream()
                        .sorted(Comparator.comparing(Goal::id))
                        .map(goal -> new OpposedGoal(kpis.get(objective.kpiId()), goal, objective.direction())))
                .findFirst()
                .orElse(null);
    }

    /** Whether an active goal depends on a partner. */
    public boolean carriesGoal(Partner partner) {
        return partner.goalIds().stream().anyMatch(activeGoals::containsKey);
    }

    /** The newest so many periods of a partner whose shortfall was not excused, oldest first; empty where there are fewer. */
    private List<PartnerPerformance> periods(Partner partner, int number) {
        List<PartnerPerformance> counted = partner.performance().stream()
                .filter(period -> !excusesSupplied || !Boolean.TRUE.equals(period.excused()))
                .toList();
        return counted.size() < number ? List.of() : counted.subList(counted.size() - number, counted.size());
    }

    /** Whether it can be told how a partner delivered in so many periods, or no active goal depends on it. */
    public boolean deliveryKnown(Partner partner, int periods) {
        return !carriesGoal(partner) || !periods(partner, periods).isEmpty();
    }

    /** The newest so many periods of a partner where it delivered less than this share in each; null where it did not. */
    public @Nullable Shortfall shortfall(Partner partner, int periods, double least) {
        List<PartnerPerformance> newest = periods(partner, periods);
        return !newest.isEmpty() && newest.stream().allMatch(period -> period.onTimeInFull() < least)
                ? new Shortfall(newest)
                : null;
    }

    /** Whether a shortfall of a partner was ever excused. */
    public boolean everExcused(Partner partner) {
        return excusesSupplied
                && partner.performance().stream().anyMatch(period -> Boolean.TRUE.equals(period.excused()));
    }

    /** The active goal that is due last after the contract with a partner it depends on has ended; null where none is. */
    public @Nullable Goal outlasting(Partner partner) {
        return partner.goalIds().stream()
                .map(activeGoals::get)
                .filter(Objects::nonNull)
                .filter(goal -> goal.due() != null
                        && partner.contractEnd() != null
                        && goal.due().isAfter(partner.contractEnd()))
                .max(Comparator.comparing(Goal::due).thenComparing(Goal::id, Comparator.reverseOrder()))
                .orElse(null);
    }

    /** Whether an end of the contract with a partner and a plan to renew it, or not to, are known. */
    public boolean contractKnown(Partner partner) {
        return partner.contractEnd() != null && partner.renewalPlanned() != null;
    }

    /** Number of partners on which a goal depends. */
    public int partnersOf(Goal goal) {
        return partners.getOrDefault(goal.id(), List.of()).size();
    }

    /** Whether an active goal depends on partners. */
    public boolean shared(Goal goal) {
        return goal.active() && partnersOf(goal) > 0;
    }

    /** Day of the newest session about a goal in which partners took part; null where there was none. */
    public @Nullable LocalDate jointlyDiscussedOn(Goal goal) {
        return joint.getOrDefault(goal.id(), List.of()).stream()
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether there was such a session in the last so many days. */
    public boolean jointlyDiscussedWithin(Goal goal, int days) {
        LocalDate newest = jointlyDiscussedOn(goal);
        return newest != null && Window.upTo(asOf, days).holds(newest);
    }
}
