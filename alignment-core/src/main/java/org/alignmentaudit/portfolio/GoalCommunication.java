package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.Team;
import org.jspecify.annotations.Nullable;

/**
 * What was said about one goal up to the as-of date, and to whom. Communications of one day count as one. Immutable and
 * thread-safe.
 */
public final class GoalCommunication {

    private final LocalDate asOf;
    private final List<Communication> said;
    private final Set<String> serving;
    private final Map<String, Team> teams;

    /**
     * @param asOf the day it is seen on
     * @param said the communications about the goal, at or before that day
     * @param serving ids of the teams that work on active initiatives linked to it
     * @param teams all known teams, by id
     */
    GoalCommunication(LocalDate asOf, List<Communication> said, Set<String> serving, Map<String, Team> teams) {
        this.asOf = asOf;
        this.said = said;
        this.serving = serving;
        this.teams = teams;
    }

    /** Whether nothing was ever said about it. */
    public boolean none() {
        return said.isEmpty();
    }

    /** Number of communications. */
    public int count() {
        return said.size();
    }

    /** Day of the newest communication; null where there is none. */
    public @Nullable LocalDate newestOn() {
        return newestOn(asOf);
    }

    private @Nullable LocalDate newestOn(LocalDate last) {
        return said.stream()
                .map(Communication::date)
                .filter(day -> !day.isAfter(last))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Days since the newest communication; null where there is none. */
    public @Nullable Long silenceDays() {
        LocalDate newest = newestOn();
        return newest == null ? null : ChronoUnit.DAYS.between(newest, asOf);
    }

    /** Whether the newest communication is more than this many days old; no where there is none. */
    public boolean silentLongerThan(int days) {
        Long silence = silenceDays();
        return silence != null && silence > days;
    }

    /** Whether it can be told if the newest communication says why. */
    public boolean reasonKnown() {
        return anyNewest(Boolean.TRUE::equals) || withoutReason();
    }

    /** Whether the newest communication says what and not why: of those of its day, each is known not to. */
    public boolean withoutReason() {
        return !none() && !anyNewest(why -> !Boolean.FALSE.equals(why));
    }

    private boolean anyNewest(Predicate<@Nullable Boolean> why) {
        LocalDate newest = newestOn();
        return newest != null
                && said.stream()
                        .filter(communication -> communication.date().equals(newest))
                        .map(Communication::explainsWhy)
                        .anyMatch(why);
    }

    /**
     * How many confirmed the newest communication that is at least this many days old. Teams count, partners do not; of
     * several counts of one team the best stands for it. Null where there is no such communication, where nobody
     * counted, or where the audience is zero.
     */
    public @Nullable Acknowledged acknowledged(int minAgeDays) {
        LocalDate day = newestOn(asOf.minusDays(minAgeDays));
        if (day == null) {
            return null;
        }
        List<Rows<Acknowledgement>> rows = said.stream()
                .filter(communication -> communication.date().equals(day))
                .map(Communication::acknowledgements)
                .toList();
        return rows.stream().allMatch(Rows::known) ? acknowledged(day, best(rows)) : null;
    }

    private static @Nullable Acknowledged acknowledged(LocalDate day, Collection<Acknowledgement> counts) {
        int audience = counts.stream().mapToInt(Acknowledgement::audience).sum();
        int count = counts.stream().mapToInt(Acknowledgement::count).sum();
        return audience > 0 ? new Acknowledged(day, count, audience) : null;
    }

    private static Collection<Acknowledgement> best(List<Rows<Acknowledgement>> rows) {
        Map<String, Acknowledgement> byTeam = new HashMap<>();
        rows.forEach(some -> some.stream()
                .filter(row -> row.teamId() != null && row.audience() > 0)
                .forEach(row -> byTeam.merge(row.teamId(), row, GoalCommunication::better)));
        return byTeam.values();
    }

    /** The count of the larger share; of two equal shares that of the larger audience. */
    private static Acknowledgement better(Acknowledgement one, Acknowledgement other) {
        long first = (long) one.count() * other.audience();
        long second = (long) other.count() * one.audience();
        return first > second || first == second && one.audience() >= other.audience() ? one : other;
    }

    /**
     * Which teams were in no audience of the last days, the as-of date and the day that many days before it included. A
     * team was told where a team above it was. Null where no team works for the goal, where nothing was said in that time,
     * or where a communication of that time names nobody it was said to.
     *
     * @param days how far to look back
     * @param smallGroup teams that are not known to have this many people are counted, not named
     */
    public @Nullable MissedTeams missedTeams(int days, int smallGroup) {
        LocalDate first = asOf.minusDays(days);
        List<Communication> recent = said.stream()
                .filter(communication -> !communication.date().isBefore(first))
                .toList();
        if (serving.isEmpty() || recent.isEmpty() || !recent.stream().allMatch(GoalCommunication::addressed)) {
            return null;
        }
        Set<String> audience = new HashSet<>();
        recent.forEach(communication -> audience.addAll(audience(communication)));
        List<String> missed =
                serving.stream().filter(team -> !told(team, audience)).toList();
        return new MissedTeams(serving.size(), missed.size(), names(missed, smallGroup));
    }

    /** Whether it names anybody it was said to. */
    private static boolean addressed(Communication communication) {
        return !communication.teamIds().isEmpty()
                || !communication.partnerIds().isEmpty()
                || communication.acknowledgements().any();
    }

    private static Set<String> audience(Communication communication) {
        Set<String> ids = new HashSet<>(communication.teamIds());
        communication.acknowledgements().stream()
                .map(Acknowledgement::teamId)
                .filter(id -> id != null)
                .forEach(ids::add);
        return ids;
    }

    private boolean told(String teamId, Set<String> audience) {
        String id = teamId;
        Set<String> seen = new HashSet<>();
        while (id != null && seen.add(id)) {
            if (audience.contains(id)) {
                return true;
            }
            Team team = teams.get(id);
            id = team == null ? null : team.parentId();
        }
        return false;
    }

    private List<String> names(List<String> ids, int smallGroup) {
        List<String> names = new ArrayList<>(ids.stream()
                .map(teams::get)
                .filter(team -> team != null && team.headcount() != null && team.headcount() >= smallGroup)
                .map(Team::name)
                .sorted()
                .toList());
        if (names.size() < ids.size()) {
            names.add(MissedTeams.SMALL);
        }
        return names;
    }
}
