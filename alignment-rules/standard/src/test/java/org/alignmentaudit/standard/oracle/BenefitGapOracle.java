package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Benefit;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** AU-03: half a year after an automation went live, less than half of its benefit came, or none was measured. */
final class BenefitGapOracle implements Oracle {

    private static final int LIVE_DAYS = 180;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public String rule() {
        return "AU-03";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("initiatives.benefits.realised")) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.type() == InitiativeType.AUTOMATION)
                    .filter(initiative -> initiative.status() != InitiativeStatus.CANCELLED)
                    .filter(initiative -> liveForLong(initiative, portfolio))
                    .forEach(initiative -> assess(initiative, portfolio, firing));
        }
        return firing.bySubject();
    }

    /** "Live on: liveOn, else actualEnd of a DONE initiative." */
    private static boolean liveForLong(Initiative initiative, Portfolio portfolio) {
        LocalDate live = initiative.liveOn();
        if (live == null && initiative.status() == InitiativeStatus.DONE) {
            live = initiative.actualEnd();
        }
        return live != null && DAYS.between(live, portfolio.asOf()) >= LIVE_DAYS;
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        List<Benefit> due = initiative.benefits().list().stream()
                .filter(row -> !row.date().isAfter(portfolio.asOf()))
                .toList();
        BigDecimal planned = due.stream().map(row -> row.planned().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> realised = due.stream()
                .filter(row -> row.realised() != null)
                .map(row -> row.realised().amount())
                .toList();
        BigDecimal came = realised.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (planned.signum() > 0 && realised.isEmpty()) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
        } else if (planned.signum() > 0 && came.multiply(TWO).compareTo(planned) < 0) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
        }
    }
}
