package org.alignmentaudit.standard.oracle;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.BusinessProcess;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.ProcessHealth;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** AU-02: an automation that started on a process with many exceptions, not stable, or still being mended. */
final class BrokenProcessOracle implements Oracle {

    private static final double LARGEST_RATE = 0.1;
    private static final int MONTHS = 3;
    private static final Set<InitiativeStatus> UNFINISHED =
            EnumSet.of(InitiativeStatus.APPROVED, InitiativeStatus.ACTIVE, InitiativeStatus.PAUSED);

    @Override
    public String rule() {
        return "AU-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("initiatives.processIds")) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.type() == InitiativeType.AUTOMATION)
                    .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                    .filter(initiative -> !isTheFix(initiative))
                    .forEach(initiative -> assess(initiative, portfolio, firing));
        }
        return firing.bySubject();
    }

    private static boolean isTheFix(Initiative initiative) {
        boolean metric = !initiative.kpiEffects().list().isEmpty()
                || initiative.goalLinks().list().stream().anyMatch(link -> link.kpiId() != null);
        return Boolean.TRUE.equals(initiative.fixesProcess()) && metric;
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        Set<String> processes = new HashSet<>(initiative.processIds());
        if (portfolio.supplies("processes.upstreamOf")) {
            portfolio.processes().stream()
                    .filter(process -> !Collections.disjoint(process.upstreamOf(), initiative.processIds()))
                    .forEach(process -> processes.add(process.id()));
        }
        LocalDate start = initiative.actualStart();
        if (start != null
                && portfolio.supplies("initiatives.actualStart")
                && portfolio.supplies("processes.health.exceptionRate")) {
            for (BusinessProcess process : portfolio.processes()) {
                if (processes.contains(process.id())) {
                    assess(initiative, rates(process, start), firing);
                }
            }
        }
        if (portfolio.initiatives().stream().anyMatch(other -> mends(other, processes))) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "c");
        }
    }

    /** The rates up to a day, the newest first. */
    private static List<Double> rates(BusinessProcess process, LocalDate day) {
        return process.health().list().stream()
                .filter(row -> row.exceptionRate() != null && !row.date().isAfter(day))
                .sorted(Collections.reverseOrder(
                        Comparator.comparingInt(process.health().list()::indexOf)))
                .map(ProcessHealth::exceptionRate)
                .toList();
    }

    private static void assess(Initiative initiative, List<Double> rates, Firing firing) {
        if (!rates.isEmpty() && rates.get(0) > LARGEST_RATE) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
        }
        if (rates.size() >= MONTHS && rates.stream().limit(MONTHS).anyMatch(rate -> rate > LARGEST_RATE)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
        }
    }

    private static boolean mends(Initiative other, Set<String> processes) {
        return other.type() == InitiativeType.PROCESS
                && UNFINISHED.contains(other.status())
                && !Collections.disjoint(other.processIds(), processes);
    }
}
