package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alignmentaudit.facts.BusinessProcess;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.ProcessHealth;
import org.jspecify.annotations.Nullable;

/**
 * How the processes of an initiative ran when it started: those it changes, and those that hand their results directly to
 * them. What nobody supplies does not count. Immutable and thread-safe.
 */
public final class AutomatedProcesses {

    /** The highest rate first, then the newest period, then the first id. */
    private static final Comparator<ProcessState> WORST_FIRST = Comparator.comparingDouble(ProcessState::rate)
            .thenComparing(ProcessState::date)
            .reversed()
            .thenComparing(state -> state.process().id());

    private final Map<String, BusinessProcess> processes = new TreeMap<>();
    private final Map<String, List<String>> upstream = new HashMap<>();
    private final Map<String, List<Initiative>> mending = new HashMap<>();

    AutomatedProcesses(Portfolio portfolio) {
        boolean chainsSupplied = portfolio.supplies("processes.upstreamOf");
        for (BusinessProcess process : portfolio.processes()) {
            processes.put(process.id(), process);
            if (chainsSupplied) {
                process.upstreamOf()
                        .forEach(next -> upstream.computeIfAbsent(next, id -> new ArrayList<>())
                                .add(process.id()));
            }
        }
        for (Initiative initiative : portfolio.initiatives()) {
            if (initiative.type() == InitiativeType.PROCESS && initiative.funded()) {
                initiative
                        .processIds()
                        .forEach(process -> mending.computeIfAbsent(process, id -> new ArrayList<>())
                                .add(initiative));
            }
        }
    }

    private Stream<String> ids(Initiative initiative) {
        return initiative.processIds().stream()
                .flatMap(id -> Stream.concat(Stream.of(id), upstream.getOrDefault(id, List.of()).stream()))
                .distinct()
                .sorted();
    }

    /** Whether an initiative is meant to mend the process, and names a KPI that should show it. */
    public boolean mendedBy(Initiative initiative) {
        return claimsToMend(initiative) && initiative.measured();
    }

    /** Whether an initiative is said to mend the process it automates. */
    public boolean claimsToMend(Initiative initiative) {
        return Boolean.TRUE.equals(initiative.fixesProcess());
    }

    /**
     * The highest rate of exceptions when an initiative started, over its processes in their newest periods by then; null
     * where no such rate is known.
     */
    public @Nullable ProcessState worstAtStart(Initiative initiative) {
        return worst(initiative, 1);
    }

    /**
     * The highest rate of exceptions in the so many newest periods by the start of an initiative, over those of its
     * processes that have so many; null where none has.
     */
    public @Nullable ProcessState worstBeforeStart(Initiative initiative, int periods) {
        return worst(initiative, periods);
    }

    private @Nullable ProcessState worst(Initiative initiative, int periods) {
        return ids(initiative)
                .map(processes::get)
                .filter(Objects::nonNull)
                .flatMap(process -> newest(process, initiative.actualStart(), periods).stream()
                        .map(period -> new ProcessState(process, period.date(), rate(period))))
                .min(WORST_FIRST)
                .orElse(null);
    }

    private static double rate(ProcessHealth period) {
        Double rate = period.exceptionRate();
        return rate == null ? 0 : rate;
    }

    /** The newest periods by a day, or none where there are fewer than so many. */
    private static List<ProcessHealth> newest(BusinessProcess process, @Nullable LocalDate day, int periods) {
        List<ProcessHealth> rated = day == null ? List.of() : process.ratedUntil(day);
        return rated.size() < periods ? List.of() : rated.subList(rated.size() - periods, rated.size());
    }

    /**
     * Whether it can be told if one of these processes had a higher rate than this in its so many newest periods by the
     * start of an initiative: one had, or each process that it changes has so many periods.
     */
    public boolean known(Initiative initiative, int periods, double rate) {
        ProcessState worst = worst(initiative, periods);
        return worst != null && (worst.rate() > rate || eachRated(initiative, periods));
    }

    private boolean eachRated(Initiative initiative, int periods) {
        return initiative.processIds().stream()
                .map(processes::get)
                .allMatch(process -> process != null
                        && !newest(process, initiative.actualStart(), periods).isEmpty());
    }

    /** Whether an initiative says which processes it changes. */
    public boolean named(Initiative initiative) {
        return !initiative.processIds().isEmpty();
    }

    /** What is still being done to mend these processes; null where nothing is. */
    public @Nullable Mending mending(Initiative initiative) {
        List<String> names = ids(initiative)
                .flatMap(process -> mending.getOrDefault(process, List.of()).stream())
                .map(Initiative::name)
                .distinct()
                .sorted()
                .toList();
        return names.isEmpty() ? null : new Mending(names);
    }
}
