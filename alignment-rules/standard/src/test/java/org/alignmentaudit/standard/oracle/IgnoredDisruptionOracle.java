package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.LossReason;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** DI-01: losses move to newcomers and substitutes unnoticed, or a disruption waits for an answer. */
final class IgnoredDisruptionOracle implements Oracle {

    private static final int SPAN = 182;
    private static final int LONGEST_OPEN = 90;
    private static final Set<LossReason> REPLACED = EnumSet.of(LossReason.NEW_ENTRANT, LossReason.SUBSTITUTE);

    @Override
    public String rule() {
        return "DI-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        LocalDate asOf = portfolio.asOf();
        if (portfolio.supplies("influencers.responseDecisionId")) {
            portfolio.influencers().stream()
                    .filter(influencer -> influencer.kind() == InfluencerKind.DISRUPTION)
                    .filter(influencer -> DAYS.between(influencer.date(), asOf) > LONGEST_OPEN)
                    .filter(influencer -> Answers.to(influencer, portfolio).isEmpty())
                    .forEach(influencer -> firing.add(SubjectType.INFLUENCER, influencer.id(), "b"));
        }
        boolean noticed = portfolio.influencers().stream()
                .anyMatch(influencer -> influencer.kind() == InfluencerKind.DISRUPTION
                        && DAYS.between(influencer.date(), asOf) < 2 * SPAN);
        if (portfolio.supplies("opportunities.lossReason")
                && portfolio.supplies("opportunities.closedOn")
                && portfolio.supplies("influencers")
                && !noticed
                && grew(losses(portfolio, 0), losses(portfolio, SPAN))) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "a");
        }
        return firing.bySubject();
    }

    private static List<LossReason> losses(Portfolio portfolio, int from) {
        return portfolio.opportunities().stream()
                .filter(deal -> deal.outcome() == OpportunityOutcome.LOST && deal.lossReason() != null)
                .filter(deal -> deal.closedOn() != null)
                .filter(deal -> DAYS.between(deal.closedOn(), portfolio.asOf()) >= from)
                .filter(deal -> DAYS.between(deal.closedOn(), portfolio.asOf()) < from + SPAN)
                .map(Opportunity::lossReason)
                .toList();
    }

    private static boolean grew(List<LossReason> now, List<LossReason> before) {
        long replaced = now.stream().filter(REPLACED::contains).count();
        long replacedBefore = before.stream().filter(REPLACED::contains).count();
        long all = now.size();
        long allBefore = before.size();
        return all >= 20
                && allBefore >= 20
                && replaced * 100 >= all * 15
                && 100 * (replaced * allBefore - replacedBefore * all) >= 5 * all * allBefore;
    }
}
