package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.Pace;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;

/**
 * What the records of initiatives, goals and opportunities say against them: bad status reports, the newest observation of
 * an objective where it is worse than its straight line, and losses. Records that the host declared unavailable do not count.
 * Immutable and thread-safe.
 */
public final class ContraryRecords {

    private static final List<String> PACE_PATHS = List.of(
            "goals.objectives.kpiId", "goals.objectives.baseline", "goals.objectives.target", "kpis.observations");

    private final Portfolio portfolio;
    private final Map<String, NavigableSet<LocalDate>> badReports = new HashMap<>();
    private final Map<String, LocalDate> losses = new HashMap<>();
    private final Set<String> kpis = new HashSet<>();
    private final Paces paces;
    private final boolean reportsSupplied;
    private final boolean pacesSupplied;
    private final boolean outcomesSupplied;
    private final boolean attachmentsSupplied;
    private final boolean countsSupplied;

    ContraryRecords(Portfolio portfolio, Paces paces) {
        this.portfolio = portfolio;
        this.paces = paces;
        this.reportsSupplied = portfolio.supplies("initiatives.statusReports");
        this.pacesSupplied = PACE_PATHS.stream().allMatch(portfolio::supplies);
        this.outcomesSupplied = portfolio.supplies("opportunities.outcome");
        this.attachmentsSupplied = portfolio.supplies("decisions.evidence.factId");
        this.countsSupplied =
                portfolio.supplies("decisions.evidenceFor") && portfolio.supplies("decisions.evidenceAgainst");
        for (Initiative initiative : portfolio.initiatives()) {
            badReports.put(initiative.id(), badDays(initiative));
        }
        for (Kpi kpi : portfolio.kpis()) {
            kpis.add(kpi.id());
        }
        for (Opportunity opportunity : portfolio.opportunities()) {
            if (opportunity.outcome() == OpportunityOutcome.LOST && opportunity.closedOn() != null) {
                losses.put(opportunity.id(), opportunity.closedOn());
            }
        }
    }

    private static NavigableSet<LocalDate> badDays(Initiative initiative) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        initiative.statusReports().stream()
                .filter(StatusReport::bad)
                .map(StatusReport::date)
                .forEach(days::add);
        return days;
    }

    /** Whether such records are kept of the subject of a decision, and what its evidence rests on can be told. */
    public boolean known(Decision decision) {
        return evidenceSupplied(decision) && recorded(decision);
    }

    /** Listed evidence tells what it rests on; of counted evidence both sides are needed. */
    private boolean evidenceSupplied(Decision decision) {
        return decision.evidence().known() ? attachmentsSupplied : countsSupplied;
    }

    private boolean recorded(Decision decision) {
        if (decision.subjectType() == SubjectType.OPPORTUNITY) {
            return outcomesSupplied;
        }
        if (decision.subjectType() == SubjectType.GOAL) {
            return pacesSupplied && !paces.today(decision.subjectId()).isEmpty();
        }
        Initiative initiative = portfolio.initiative(decision);
        return initiative != null
                && reportsSupplied
                && initiative.statusReports().known();
    }

    /**
     * What the records of the subject of a decision say against it that none of its evidence rests on, newest first; none
     * where that is not {@link #known}.
     *
     * @param decision the decision
     * @param days so many days before the day of the decision count
     */
    public UnattachedRecords unattached(Decision decision, int days) {
        LocalDate last = decision.decidedOn().minusDays(1);
        LocalDate first = decision.decidedOn().minusDays(days);
        if (!known(decision) || last.isBefore(first)) {
            return new UnattachedRecords(List.of());
        }
        Attachments attachments = new Attachments(decision);
        return new UnattachedRecords(
                Stream.of(reports(decision, first, last), misses(decision, first, last), losses(decision, first, last))
                        .flatMap(records -> records)
                        .filter(contrary -> !contrary.attachedTo(attachments))
                        .distinct()
                        .sorted(ContraryRecord.NEWEST_FIRST)
                        .toList());
    }

    private Stream<ContraryRecord> reports(Decision decision, LocalDate first, LocalDate last) {
        Initiative initiative = portfolio.initiative(decision);
        Collection<LocalDate> bad =
                initiative == null ? List.of() : badReports.get(initiative.id()).subSet(first, true, last, true);
        return bad.stream().map(day -> ContraryRecord.statusReport(decision.subjectId(), day));
    }

    private Stream<ContraryRecord> misses(Decision decision, LocalDate first, LocalDate last) {
        List<Pace> onGoal =
                decision.subjectType() == SubjectType.GOAL ? paces.on(decision.subjectId(), last) : List.of();
        return onGoal.stream()
                .filter(pace -> pace.missed() && !pace.measuredOn().isBefore(first))
                .map(pace -> ContraryRecord.observation(pace.kpiId(), pace.measuredOn()));
    }

    private Stream<ContraryRecord> losses(Decision decision, LocalDate first, LocalDate last) {
        LocalDate lost = decision.subjectType() == SubjectType.OPPORTUNITY ? losses.get(decision.subjectId()) : null;
        return lost == null || lost.isBefore(first) || lost.isAfter(last)
                ? Stream.of()
                : Stream.of(ContraryRecord.loss(decision.subjectId(), lost));
    }

    /** Whether every status report and observation that the evidence of a decision rests on is known here, by the id of its owner. */
    public boolean traced(Decision decision) {
        return decision.evidence().known() && decision.evidence().stream().allMatch(this::traced);
    }

    private boolean traced(EvidenceItem item) {
        if (item.factType() == FactType.STATUS_REPORT) {
            return item.factId() != null && portfolio.initiativesById().containsKey(owner(item.factId()));
        }
        return item.factType() != FactType.OBSERVATION
                || (item.factId() != null && kpis.contains(owner(item.factId())));
    }

    /** The part before the date of a row. */
    private static String owner(String id) {
        return id.replaceFirst("/\\d{4}-\\d{2}-\\d{2}$", "");
    }
}
