package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.facts.ValueEffect;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** MM-02: an initiative contradicts a value, by its own record or by what customers complain about since its launch. */
final class ContradictedValueOracle implements Oracle {

    private static final BigDecimal CONTRADICTION = new BigDecimal("-0.2");
    private static final BigDecimal SMALLEST_RISE = new BigDecimal("1.25");
    private static final BigDecimal FEWEST_MORE = BigDecimal.TEN;

    @Override
    public String rule() {
        return "MM-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("values") && portfolio.supplies("initiatives.valueEffects")) {
            Map<String, String> letters = portfolio.values().stream()
                    .collect(Collectors.toMap(Value::id, value -> letter(value.enforcement())));
            for (Initiative initiative : Budgets.counted(portfolio)) {
                initiative.valueEffects().list().stream()
                        .filter(effect -> letters.containsKey(effect.valueId()))
                        .filter(effect -> contradicts(effect) && !waived(effect, initiative, portfolio))
                        .map(effect -> letters.get(effect.valueId()))
                        .forEach(letter -> firing.add(SubjectType.INITIATIVE, initiative.id(), letter));
            }
        }
        if (portfolio.supplies("customerSignals")) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() != InitiativeStatus.CANCELLED)
                    .filter(initiative -> complaintsRoseAtLaunch(initiative, portfolio))
                    .forEach(initiative -> firing.add(SubjectType.INITIATIVE, initiative.id(), "b"));
        }
        return firing.bySubject();
    }

    /** What contradicts a guide weighs less, and an alternative has one severity. */
    private static String letter(Enforcement enforcement) {
        return switch (enforcement) {
            case STRICT -> "a";
            case GUIDE -> "c";
        };
    }

    private static boolean contradicts(ValueEffect effect) {
        return BigDecimal.valueOf(effect.effect()).compareTo(CONTRADICTION) <= 0;
    }

    /** Nobody waives for oneself; a waiver without a last day is none. */
    private static boolean waived(ValueEffect effect, Initiative initiative, Portfolio portfolio) {
        return effect.waivedBy() != null
                && !effect.waivedBy().equals(initiative.sponsor())
                && effect.waivedUntil() != null
                && !effect.waivedUntil().isBefore(portfolio.asOf());
    }

    /** Complaints that rose as much in the same days of the year before are of the season. */
    private static boolean complaintsRoseAtLaunch(Initiative initiative, Portfolio portfolio) {
        LocalDate live = liveOn(initiative);
        if (live == null) {
            return false;
        }
        Launch launch = Launch.on(live);
        List<CustomerSignal> complaints = complaints(initiative, portfolio);
        return launch.over(portfolio.asOf()) && rose(complaints, launch) && !rose(complaints, launch.yearBefore());
    }

    /** "Live on: liveOn, else actualEnd of a DONE initiative." */
    private static @Nullable LocalDate liveOn(Initiative initiative) {
        boolean ended = initiative.liveOn() == null && initiative.status() == InitiativeStatus.DONE;
        return ended ? initiative.actualEnd() : initiative.liveOn();
    }

    /** A complaint that names another initiative is about that one, whatever value it names as well. */
    private static List<CustomerSignal> complaints(Initiative initiative, Portfolio portfolio) {
        Set<String> values = initiative.valueEffects().list().stream()
                .filter(ContradictedValueOracle::contradicts)
                .map(ValueEffect::valueId)
                .collect(Collectors.toSet());
        return portfolio.customerSignals().stream()
                .filter(signal -> signal.metric() == SignalMetric.COMPLAINTS)
                .filter(signal -> initiative.id().equals(signal.initiativeId())
                        || signal.initiativeId() == null
                                && signal.valueId() != null
                                && values.contains(signal.valueId()))
                .toList();
    }

    private static boolean rose(List<CustomerSignal> complaints, Launch launch) {
        BigDecimal before = sum(complaints, launch.before());
        BigDecimal after = sum(complaints, launch.after());
        return before.signum() > 0
                && after.compareTo(before.multiply(SMALLEST_RISE)) >= 0
                && after.subtract(before).compareTo(FEWEST_MORE) >= 0;
    }

    private static BigDecimal sum(List<CustomerSignal> complaints, Launch.Days days) {
        return complaints.stream()
                .filter(signal -> days.hold(signal.date()))
                .map(signal -> BigDecimal.valueOf(signal.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
