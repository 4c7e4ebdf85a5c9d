package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.alignmentaudit.facts.Incident;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * CB-09: money against one kind of incident trebles after one of them, though it is no more frequent and another kind, which
 * costs more, is left alone.
 *
 * <p>Read so: the subject is the organisation, as a kind of incident is no record. The incident is of the last 365 days, not
 * of HIGH severity, and its 60 days are over. What all initiatives that name the kind spent in the 60 days after it, its day
 * left out, is at least three times what they spent in the 60 days before, more than 0. Losses are those of three years of
 * 365 days, all known of the kind itself; the other kind is named by no initiative of any status.
 */
final class RecentIncidentOracle implements Oracle {

    private static final int YEAR = 365;
    private static final int WINDOW = 60;
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);

    @Override
    public String rule() {
        return "CB-09";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (Recent.supplied(
                        portfolio,
                        "incidents",
                        "incidents.loss",
                        "initiatives.mitigates",
                        "initiatives.spending.actual")
                && portfolio.incidents().stream().anyMatch(incident -> overanswered(incident, portfolio))) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id());
        }
        return firing.bySubject();
    }

    private static boolean overanswered(Incident incident, Portfolio portfolio) {
        return Recent.within(YEAR, incident.date(), portfolio)
                && incident.severity() != Level.HIGH
                && DAYS.between(incident.date(), portfolio.asOf()) >= WINDOW
                && trebled(incident, portfolio)
                && everyLossKnown(incident.kind(), portfolio)
                && asFrequent(incident.kind(), portfolio)
                && biggerLeftAlone(incident.kind(), portfolio);
    }

    private static boolean trebled(Incident incident, Portfolio portfolio) {
        LocalDate day = incident.date();
        BigDecimal before =
                spent(incident.kind(), portfolio, date -> date.isBefore(day) && DAYS.between(date, day) <= WINDOW);
        BigDecimal after =
                spent(incident.kind(), portfolio, date -> date.isAfter(day) && DAYS.between(day, date) <= WINDOW);
        return before.signum() > 0 && after.compareTo(before.multiply(TIMES)) >= 0;
    }

    private static BigDecimal spent(String kind, Portfolio portfolio, Predicate<LocalDate> window) {
        return mitigating(kind, portfolio).stream()
                .flatMap(initiative -> initiative.spending().list().stream())
                .filter(row -> row.actual() != null && window.test(row.date()))
                .map(row -> row.actual().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Initiative> mitigating(String kind, Portfolio portfolio) {
        return portfolio.initiatives().stream()
                .filter(initiative -> initiative.mitigates().contains(kind))
                .toList();
    }

    /** "In the last 365 d at most the mean of the two years before plus one." */
    private static boolean asFrequent(String kind, Portfolio portfolio) {
        long now = count(kind, YEAR, portfolio);
        long before = count(kind, 3 * YEAR, portfolio) - now;
        return 2 * now <= before + 2;
    }

    private static long count(String kind, int days, Portfolio portfolio) {
        return portfolio.incidents().stream()
                .filter(incident -> incident.kind().equals(kind) && Recent.within(days, incident.date(), portfolio))
                .count();
    }

    private static boolean biggerLeftAlone(String kind, Portfolio portfolio) {
        return portfolio.incidents().stream()
                .map(Incident::kind)
                .distinct()
                .filter(other -> mitigating(other, portfolio).isEmpty())
                .anyMatch(other -> loss(other, portfolio).compareTo(loss(kind, portfolio)) > 0);
    }

    private static boolean everyLossKnown(String kind, Portfolio portfolio) {
        return portfolio.incidents().stream()
                .filter(incident -> incident.kind().equals(kind) && Recent.within(3 * YEAR, incident.date(), portfolio))
                .allMatch(incident -> incident.loss() != null);
    }

    private static BigDecimal loss(String kind, Portfolio portfolio) {
        return portfolio.incidents().stream()
                .filter(incident -> incident.kind().equals(kind) && Recent.within(3 * YEAR, incident.date(), portfolio))
                .map(Incident::loss)
                .filter(Objects::nonNull)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
