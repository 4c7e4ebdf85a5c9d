package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Horizon;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.RejectionCode;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** DI-02: next to nothing is spent on what is new, or cannibalisation is the only reason against options. */
final class NoExplorationOracle implements Oracle {

    private static final int YEAR = 365;

    @Override
    public String rule() {
        return "DI-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        LocalDate asOf = portfolio.asOf();
        if (portfolio.supplies("influencers")
                && portfolio.supplies("initiatives.horizon")
                && portfolio.supplies("initiatives.spending.actual")
                && threatened(portfolio)
                && hardlyExploring(portfolio)) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "a");
        }
        if (portfolio.supplies("decisions.options.rejectedCode")) {
            portfolio.decisions().stream()
                    .filter(decision -> DAYS.between(decision.decidedOn(), asOf) < YEAR)
                    .filter(NoExplorationOracle::onlyCannibalisation)
                    .forEach(decision -> firing.add(SubjectType.DECISION, decision.id(), "b"));
        }
        return firing.bySubject();
    }

    private static boolean onlyCannibalisation(Decision decision) {
        Set<RejectionCode> codes = decision.options().list().stream()
                .map(Option::rejectedCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return codes.equals(Set.of(RejectionCode.CANNIBALISATION));
    }

    private static boolean threatened(Portfolio portfolio) {
        return portfolio.influencers().stream()
                .anyMatch(influencer ->
                        influencer.kind() == InfluencerKind.DISRUPTION && influencer.impact() == Level.HIGH);
    }

    private static boolean hardlyExploring(Portfolio portfolio) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        for (Initiative initiative : portfolio.initiatives()) {
            if (initiative.status() == InitiativeStatus.ACTIVE && !CostVersions.spendingTold(initiative)) {
                return false;
            }
            BigDecimal spent = initiative.spending().list().stream()
                    .filter(row -> row.actual() != null && DAYS.between(row.date(), portfolio.asOf()) < YEAR)
                    .filter(row -> !row.date().isAfter(portfolio.asOf()))
                    .map(row -> row.actual().amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            all = all.add(spent);
            boolean maybeNew = initiative.horizon() == null
                    || initiative.horizon() == Horizon.NEW
                    || initiative.type() == InitiativeType.EXPERIMENT;
            possible = maybeNew ? possible.add(spent) : possible;
        }
        return all.signum() > 0
                && possible.multiply(BigDecimal.valueOf(100)).compareTo(all.multiply(BigDecimal.valueOf(3))) < 0;
    }
}
