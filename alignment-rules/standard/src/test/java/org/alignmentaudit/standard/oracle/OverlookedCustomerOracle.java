package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** MM-05: an initiative for customers that asked none of them before, or that they like less since it went live. */
final class OverlookedCustomerOracle implements Oracle {

    private static final BigDecimal NPS_FALL = BigDecimal.valueOf(5);
    private static final BigDecimal CSAT_FALL = new BigDecimal("0.3");
    private static final BigDecimal CSAT_SCALE = BigDecimal.valueOf(5);
    private static final BigDecimal FEWEST_COMPLAINTS = BigDecimal.valueOf(30);
    private static final BigDecimal COMPLAINTS_RISE = new BigDecimal("1.2");
    private static final BigDecimal LEAVERS_RISE = new BigDecimal("1.1");

    @Override
    public String rule() {
        return "MM-05";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (Stream.of(
                        "kpis",
                        "goals",
                        "goals.objectives.kpiId",
                        "initiatives.goalLinks",
                        "initiatives.customerFacing",
                        "decisions.evidence.origin")
                .allMatch(portfolio::supplies)) {
            Set<String> goals = customerCentricGoals(portfolio);
            Budgets.counted(portfolio).stream()
                    .filter(initiative -> Boolean.TRUE.equals(initiative.customerFacing()))
                    .filter(initiative -> initiative.goalLinks().list().stream()
                            .map(GoalLink::goalId)
                            .anyMatch(goals::contains))
                    .filter(initiative -> objectivesKnown(initiative, portfolio))
                    .filter(initiative -> approvedUnasked(initiative, portfolio))
                    .forEach(initiative -> firing.add(SubjectType.INITIATIVE, initiative.id(), "a"));
        }
        if (portfolio.supplies("customerSignals")) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() != InitiativeStatus.CANCELLED)
                    .forEach(initiative -> liveOn(initiative)
                            .map(Launch::on)
                            .filter(launch -> launch.over(portfolio.asOf()))
                            .ifPresent(launch -> letters(initiative, launch, portfolio)
                                    .forEach(letter -> firing.add(SubjectType.INITIATIVE, initiative.id(), letter))));
        }
        return firing.bySubject();
    }

    private static boolean objectivesKnown(Initiative initiative, Portfolio portfolio) {
        Set<String> linked =
                initiative.goalLinks().list().stream().map(GoalLink::goalId).collect(Collectors.toSet());
        return portfolio.goals().stream()
                .filter(goal -> linked.contains(goal.id()))
                .allMatch(goal -> goal.objectives().known());
    }

    private static Set<String> customerCentricGoals(Portfolio portfolio) {
        Set<String> kpis = portfolio.kpis().stream()
                .filter(kpi -> kpi.category() == KpiCategory.CUSTOMER)
                .map(Kpi::id)
                .collect(Collectors.toSet());
        return portfolio.goals().stream()
                .filter(goal -> goal.objectives().list().stream()
                        .anyMatch(objective -> objective.kpiId() != null && kpis.contains(objective.kpiId())))
                .map(Goal::id)
                .collect(Collectors.toSet());
    }

    /** Evidence of assumptions on it counts as well. */
    private static boolean approvedUnasked(Initiative initiative, Portfolio portfolio) {
        Optional<LocalDate> approved = approvedOn(initiative, portfolio);
        return approved.isPresent()
                && CustomerEvidence.on(initiative, portfolio).noneUntil(approved.get())
                && portfolio.assumptions().stream()
                        .filter(assumption -> assumption.subjectType() == SubjectType.INITIATIVE)
                        .filter(assumption -> initiative.id().equals(assumption.subjectId()))
                        .flatMap(assumption -> assumption.evidence().list().stream())
                        .filter(item -> item.origin() == EvidenceOrigin.CUSTOMER)
                        .allMatch(item -> item.date() != null && item.date().isAfter(approved.get()));
    }

    /** "Approved on: approvedOn, else decidedOn of the earliest START decision, else actualStart." */
    private static Optional<LocalDate> approvedOn(Initiative initiative, Portfolio portfolio) {
        return Optional.ofNullable(initiative.approvedOn())
                .or(() -> CustomerEvidence.on(initiative, portfolio).decisions().stream()
                        .filter(decision -> decision.kind() == DecisionKind.START)
                        .map(Decision::decidedOn)
                        .min(Comparator.naturalOrder()))
                .or(() -> Optional.ofNullable(initiative.actualStart()));
    }

    /** "Live on: liveOn, else actualEnd of a DONE initiative." */
    private static Optional<LocalDate> liveOn(Initiative initiative) {
        return Optional.ofNullable(initiative.liveOn())
                .or(() -> Optional.ofNullable(initiative.actualEnd())
                        .filter(day -> initiative.status() == InitiativeStatus.DONE));
    }

    /** What got worse, unless it got as much worse in the same days of the year before. */
    private static List<String> letters(Initiative initiative, Launch launch, Portfolio portfolio) {
        return Stream.of(SignalMetric.values())
                .filter(metric -> worse(metric, initiative, launch, portfolio))
                .filter(metric -> !worse(metric, initiative, launch.yearBefore(), portfolio))
                .map(OverlookedCustomerOracle::letter)
                .toList();
    }

    private static String letter(SignalMetric metric) {
        return switch (metric) {
            case NPS -> "b";
            case CSAT -> "c";
            case COMPLAINTS -> "d";
            case ATTRITION, CHURN -> "e";
            case RETURNS -> throw new IllegalArgumentException("No alternative looks at returns.");
        };
    }

    private static boolean worse(SignalMetric metric, Initiative initiative, Launch launch, Portfolio portfolio) {
        List<CustomerSignal> signals = portfolio.customerSignals().stream()
                .filter(signal -> signal.metric() == metric)
                .filter(signal -> initiative.id().equals(signal.initiativeId()))
                .flatMap(OverlookedCustomerOracle::comparable)
                .toList();
        if (metric == SignalMetric.COMPLAINTS) {
            return moreComplaints(sum(launch.before(), signals), sum(launch.after(), signals));
        }
        Responses before = Responses.within(launch.before(), signals);
        Responses after = Responses.within(launch.after(), signals);
        return before.enough() && after.enough() && worse(metric, before, after);
    }

    /** Complaints are counts: they add up, and their number is their n, since a mean would depend on how often they are told. */
    private static boolean moreComplaints(BigDecimal before, BigDecimal after) {
        return before.compareTo(FEWEST_COMPLAINTS) >= 0
                && after.compareTo(FEWEST_COMPLAINTS) >= 0
                && after.compareTo(before.multiply(COMPLAINTS_RISE)) >= 0;
    }

    private static BigDecimal sum(Launch.Days days, List<CustomerSignal> signals) {
        return signals.stream()
                .filter(signal -> days.hold(signal.date()))
                .map(signal -> BigDecimal.valueOf(signal.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean worse(SignalMetric metric, Responses before, Responses after) {
        return switch (metric) {
            case NPS -> after.fellBy(NPS_FALL, before);
            case CSAT -> after.fellBy(CSAT_FALL, before);
            case ATTRITION, CHURN -> after.reached(LEAVERS_RISE, before);
            case COMPLAINTS, RETURNS -> false;
        };
    }

    /** Satisfaction on a scale to five; nothing where the scale is unknown. */
    private static Stream<CustomerSignal> comparable(CustomerSignal signal) {
        if (signal.metric() != SignalMetric.CSAT) {
            return Stream.of(signal);
        }
        if (signal.scaleMax() == null || signal.scaleMax() <= 0) {
            return Stream.empty();
        }
        double value = BigDecimal.valueOf(signal.value())
                .multiply(CSAT_SCALE)
                .divide(BigDecimal.valueOf(signal.scaleMax()), MathContext.DECIMAL128)
                .doubleValue();
        return Stream.of(CustomerSignal.builder(SignalMetric.CSAT, signal.date(), value)
                .sampleSize(signal.sampleSize() == null ? 0 : signal.sampleSize())
                .build());
    }
}
