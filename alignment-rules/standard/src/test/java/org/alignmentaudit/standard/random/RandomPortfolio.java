package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;

/**
 * Draws a valid portfolio from a seed. It is small, and crowded around the thresholds of the rules: what is drawn lies
 * at them, just below and just above far more often than chance would have it. Now and then a whole list is missing.
 */
public final class RandomPortfolio {

    private static final long SEEDS_APART = 1_000_000_007L;

    private final Dice dice;

    /** Dice of their own for parts added later, so that they do not change what the other parts draw. */
    private final Dice later;

    /** And dice for parts added after those. */
    private final Dice newest;

    /** And those for parts added after those. */
    private final Dice latest;

    /** And those for parts added after those. */
    private final Dice last;

    /** And those for parts added last, what the scorecard measures. */
    private final Dice scored;

    private final Order order;
    private final Gaps gaps;
    private final List<Fact> facts = new ArrayList<>();

    private RandomPortfolio(long seed, Order order) {
        this.dice = new Dice(seed);
        this.later = new Dice(~seed);
        this.newest = new Dice(seed + SEEDS_APART);
        this.latest = new Dice(seed + 2 * SEEDS_APART);
        this.last = new Dice(seed + 3 * SEEDS_APART);
        this.scored = new Dice(seed + 4 * SEEDS_APART);
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
        Organization organization = begun(new RandomOrganization(dice.fork()).draw());
        List<Kpi> kpis = new RandomKpis(dice.fork(), order, organization.asOf()).draw();
        RandomPaces paces = new RandomPaces(later.fork(), order, organization.asOf());
        List<Goal> goals = paces.addTo(
                unlessMissing("goals", new RandomGoals(dice.fork(), order, organization.asOf(), kpis).draw()));
        goals = new RandomGoalTerms(newest.fork(), organization.asOf()).addTo(goals);
        RandomTrackRecords records = new RandomTrackRecords(newest.fork(), order, organization.asOf());
        goals = records.addTo(goals);
        RandomPlans plans = new RandomPlans(latest.fork(), order, organization.asOf());
        goals = plans.addTo(goals);
        kpis = Stream.of(kpis, paces.kpis(), records.kpis())
                .flatMap(List::stream)
                .toList();
        RandomTeams randomTeams = new RandomTeams(later.fork());
        List<Team> teams = randomTeams.draw();
        List<String> atWork = randomTeams.atWork(teams);
        List<Value> values = unlessMissing("values", new RandomValues(later.fork()).draw());
        RandomTraits traits =
                new RandomTraits(later.fork(), order, gaps, organization.asOf(), ids(kpis), atWork, ids(values));
        Draft draft = new Draft(organization, kpis, goals, initiatives(organization, kpis, goals, traits));
        RandomArguments arguments = new RandomArguments(later.fork(), order);
        List<Decision> decisions =
                unlessMissing("decisions", new RandomDecisions(dice.fork(), order, gaps, draft, arguments).draw());
        List<Decision> fires = unlessMissing("decisions", new Firefighting(later.fork(), draft).draw(decisions));
        facts.addAll(kpis);
        facts.addAll(goals);
        facts.addAll(decisions);
        facts.addAll(fires);
        facts.addAll(teams);
        facts.addAll(values);
        facts.addAll(unlessMissing("reviews", new RandomReviews(dice.fork(), order, draft).draw()));
        facts.addAll(unlessMissing("risks", new RandomRisks(dice.fork(), draft, decisions).draw()));
        addBesides(draft, goals, paces);
        facts.addAll(unlessMissing(
                "communications",
                new RandomCommunications(later.fork(), order, organization.asOf(), ids(goals), atWork).draw()));
        facts.addAll(unlessMissing("customerSignals", new RandomSignals(later.fork(), draft).draw()));
        addLinksAndAutomations(organization, goals, kpis);
        facts.addAll(plans.ended());
        addStrategy(organization.asOf(), goals, ids(kpis), atWork);
        List<Fact> judged = new RandomJudgements(last.fork(), order, gaps, organization.asOf(), completed(organization))
                .draw(organization, atWork);
        List<Fact> all =
                new RandomScorecard(scored.fork(), order, gaps, organization.asOf(), judged).draw(organization, atWork);
        PortfolioBuilder portfolio =
                Portfolio.builder().organization(organization).addAll(order.of(all));
        gaps.declare(portfolio, order);
        return portfolio.build();
    }

    private List<Initiative> initiatives(
            Organization organization, List<Kpi> kpis, List<Goal> goals, RandomTraits traits) {
        List<Initiative> initiatives = new ArrayList<>(
                new RandomInitiatives(dice.fork(), order, gaps, organization.asOf(), goals, traits).draw());
        Draft draft = new Draft(organization, kpis, goals, initiatives);
        initiatives.addAll(new Counterweights(dice.fork(), gaps, draft).draw());
        Draft weighted = new Draft(organization, kpis, goals, initiatives);
        initiatives.addAll(new Fads(later.fork(), gaps, weighted, kpis).draw());
        facts.addAll(initiatives);
        return initiatives;
    }

    /** What nothing else drawn refers to. */
    private void addBesides(Draft draft, List<Goal> goals, RandomPaces paces) {
        LocalDate asOf = draft.organization().asOf();
        RandomRosyWork rosy = new RandomRosyWork(later.fork(), order, gaps, asOf, draft.goalIds());
        facts.addAll(rosy.draw());
        facts.addAll(unlessMissing("risks", rosy.risks()));
        RandomLostDeals deals = new RandomLostDeals(later.fork(), order, asOf);
        facts.addAll(unlessMissing("decisions", deals.draw()));
        facts.addAll(deals.opportunities());
        facts.addAll(
                unlessMissing("decisions", new RandomGoalDecisions(later.fork(), order, asOf, paces.paced()).draw()));
        facts.addAll(new GoalSpenders(later.fork(), gaps, draft, goals).draw());
    }

    /** Some organisations have kept their records for a month, or a day more or less. */
    private Organization begun(Organization organization) {
        LocalDate month = newest.around(organization.asOf().minusDays(30));
        return newest.maybe(0.06) ? Altered.with(organization, "since", month) : organization;
    }

    private void addLinksAndAutomations(Organization organization, List<Goal> goals, List<Kpi> kpis) {
        LocalDate asOf = organization.asOf();
        facts.addAll(new RandomDrifters(newest.fork(), order, gaps, asOf, goals, ids(kpis)).draw());
        RandomAutomations automations = new RandomAutomations(newest.fork(), order, gaps, asOf, ids(goals), ids(kpis));
        facts.addAll(automations.processes());
        facts.addAll(automations.draw());
        facts.addAll(unlessMissing("reviews", new RandomStrategyReviews(newest.fork(), order, asOf).draw()));
        List<String> initiativeIds = facts.stream()
                .filter(Initiative.class::isInstance)
                .map(Fact::id)
                .toList();
        facts.addAll(
                unlessMissing("decisions", new RandomArbitrations(newest.fork(), order, asOf).draw(initiativeIds)));
    }

    /** How the strategy is run, and what is known of the world around and of the people. */
    private void addStrategy(LocalDate asOf, List<Goal> goals, List<String> kpiIds, List<String> teamIds) {
        RandomPartners partners = new RandomPartners(latest.fork(), order, asOf, goals, kpiIds);
        RandomTakeUp takeUp = new RandomTakeUp(latest.fork(), order, gaps, asOf);
        RandomMarket market = new RandomMarket(latest.fork(), gaps, asOf);
        RandomPeople people = new RandomPeople(latest.fork(), order, gaps, asOf, kpiIds, teamIds);
        RandomMethods methods = new RandomMethods(latest.fork(), order, asOf);
        List<UnaryOperator<Initiative>> tellings =
                List.of(methods::addTo, market::addTo, partners::addTo, takeUp::addTo, people::addTo);
        tellings.forEach(telling ->
                facts.replaceAll(fact -> fact instanceof Initiative initiative ? telling.apply(initiative) : fact));
        facts.replaceAll(fact -> fact instanceof Goal goal ? partners.addTo(goal) : fact);
        facts.addAll(new RandomInfluencers(latest.fork(), order, gaps, asOf, ids(goals)).draw());
        facts.addAll(market.draw());
        facts.addAll(people.draw(ids(drawn(Decision.class))));
        facts.addAll(partners.partners());
        facts.addAll(unlessMissing("sessions", partners.sessions()));
        addFinishes(asOf, partners.ids());
        List<Initiative> initiatives = drawn(Initiative.class);
        facts.addAll(takeUp.reviews(initiatives));
        facts.addAll(unlessMissing("communications", partners.briefings(initiatives)));
        facts.addAll(new RandomForesight(
                        latest.fork(), order, gaps, asOf, ids(initiatives), goals, ids(drawn(Decision.class)))
                .draw());
    }

    /** What is nearly done, and what was awarded to whom. */
    private void addFinishes(LocalDate asOf, List<String> partnerIds) {
        RandomFinishes finishes = new RandomFinishes(latest.fork(), order, asOf);
        List<Initiative> finishing = finishes.draw();
        facts.addAll(finishing);
        List<String> finishingIds = ids(finishing);
        facts.addAll(unlessMissing("reviews", finishes.reviews()).stream()
                .filter(review -> finishingIds.contains(review.subjectId()))
                .toList());
        if (!partnerIds.isEmpty()) {
            facts.addAll(new RandomAwards(latest.fork(), order, gaps, asOf, partnerIds).draw());
        }
    }

    private <F extends Fact> List<F> drawn(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The facts, with what is told of every initiative whichever part drew it. */
    private List<Fact> completed(Organization organization) {
        RandomCrews crews = new RandomCrews(newest.fork(), order);
        RandomScores scores = new RandomScores(newest.fork(), order, organization.asOf());
        List<Fact> completed = new ArrayList<>();
        for (Fact fact : facts) {
            completed.add(fact instanceof Initiative initiative ? scores.addTo(crews.addTo(initiative)) : fact);
        }
        return completed;
    }

    private static List<String> ids(List<? extends Fact> facts) {
        return facts.stream().map(Fact::id).map(Objects::requireNonNull).toList();
    }

    private <F extends Fact> List<F> unlessMissing(String element, List<F> drawn) {
        return gaps.missing(element) ? List.of() : drawn;
    }
}
