package org.alignmentaudit.standard.random;

import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;

/**
 * Draws a valid portfolio from a seed. It is small, and crowded around the thresholds of the rules: what is drawn lies
 * at them, just below and just above far more often than chance would have it. Now and then a whole list is missing.
 */
public final class RandomPortfolio {

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final List<Fact> facts = new ArrayList<>();

    private RandomPortfolio(long seed, Order order) {
        this.dice = new Dice(seed);
        this.order = order;
        this.gaps = new Gaps(dice.fork());
    }

    /** The portfolio of this seed, always the same. */
    public static Portfolio of(long seed) {
        return new RandomPortfolio(seed, Order.asDrawn()).draw();
    }

    /**
     * The portfolio of this seed, its records and rows handed over in another order, always the same for both seeds.
     */
    public static Portfolio shuffled(long seed, long shuffleSeed) {
        return new RandomPortfolio(seed, Order.shuffled(shuffleSeed)).draw();
    }

    private Portfolio draw() {
        Organization organization = new RandomOrganization(dice.fork()).draw();
        List<Kpi> kpis = new RandomKpis(dice.fork(), order, organization.asOf()).draw();
        List<Goal> goals =
                unlessMissing("goals", new RandomGoals(dice.fork(), order, organization.asOf(), kpis).draw());
        Draft draft = new Draft(organization, kpis, goals, initiatives(organization, kpis, goals));
        List<Decision> decisions =
                unlessMissing("decisions", new RandomDecisions(dice.fork(), order, gaps, draft).draw());
        facts.addAll(kpis);
        facts.addAll(goals);
        facts.addAll(decisions);
        facts.addAll(unlessMissing("reviews", new RandomReviews(dice.fork(), order, draft).draw()));
        facts.addAll(unlessMissing("risks", new RandomRisks(dice.fork(), draft, decisions).draw()));
        PortfolioBuilder portfolio =
                Portfolio.builder().organization(organization).addAll(order.of(facts));
        gaps.declare(portfolio, order);
        return portfolio.build();
    }

    private List<Initiative> initiatives(Organization organization, List<Kpi> kpis, List<Goal> goals) {
        List<Initiative> initiatives =
                new ArrayList<>(new RandomInitiatives(dice.fork(), order, gaps, organization.asOf(), goals).draw());
        Draft draft = new Draft(organization, kpis, goals, initiatives);
        initiatives.addAll(new Counterweights(dice.fork(), gaps, draft).draw());
        facts.addAll(initiatives);
        return initiatives;
    }

    private <F extends Fact> List<F> unlessMissing(String element, List<F> drawn) {
        return gaps.missing(element) ? List.of() : drawn;
    }
}
