package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.Value;

/**
 * Adds to a portfolio what good and bad judgement leaves behind: estimates and what they became, incidents and what was spent
 * against them, exits, transfers and renewals, approvals, deals, measures, safeguards, and what became of findings.
 */
final class RandomJudgements {

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final LocalDate asOf;
    private final FactsSoFar facts;

    RandomJudgements(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<Fact> facts) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.facts = new FactsSoFar(gaps, facts);
    }

    /** All facts, those handed over and those drawn. */
    List<Fact> draw(Organization organization, List<String> teams) {
        addInitiatives();
        addPartners();
        addMeasures();
        facts.addAll(new RandomPipeline(dice.fork(), order, asOf).draw(teams));
        addDecisions();
        addSafeguards();
        List<SubjectRef> subjects = subjects(organization);
        facts.add("actions", () -> new RandomActions(dice.fork(), asOf).draw(subjects));
        return facts.all();
    }

    private void addInitiatives() {
        RandomYears years = new RandomYears(dice.fork(), order, asOf);
        RandomReferences references = new RandomReferences(dice.fork(), order, asOf);
        RandomIncidents incidents = new RandomIncidents(dice.fork(), order, asOf);
        facts.change(Initiative.class, years::addTo);
        facts.change(Initiative.class, references::addTo);
        List<Initiative> known = facts.of(Initiative.class);
        List<Initiative> counted = known.stream().filter(Initiative::funded).toList();
        Stream.of(
                        references.draw(counted),
                        new RandomQuotes(dice.fork(), order, asOf).draw(),
                        incidents.draw(),
                        new RandomExits(dice.fork(), order, asOf, facts.of(Goal.class)).draw(known))
                .flatMap(List::stream)
                .forEach(facts::add);
        facts.change(Initiative.class, gaps::without);
        facts.add("incidents", incidents::incidents);
    }

    private void addPartners() {
        RandomYears renewals = new RandomYears(dice.fork(), order, asOf);
        facts.change(Partner.class, renewals::addTo);
        facts.add("reviews", renewals::reviews);
    }

    private void addMeasures() {
        RandomMeasures measures = new RandomMeasures(dice.fork(), order, asOf);
        List<Kpi> outcomes = measures.draw();
        facts.change(Kpi.class, kpi -> measures.leading(measures.addTo(kpi), outcomes));
        facts.addAll(outcomes);
    }

    private void addDecisions() {
        RandomApprovals approvals = new RandomApprovals(dice.fork(), order, asOf);
        facts.add("decisions", () -> approvals.draw(facts.of(Decision.class), facts.of(Initiative.class)));
    }

    private void addSafeguards() {
        RandomSafeguards safeguards = new RandomSafeguards(dice.fork(), order, asOf);
        facts.add("values", safeguards::values);
        List<String> values = facts.of(Value.class).stream().map(Value::id).toList();
        facts.change(Decision.class, decision -> safeguards.addTo(decision, values));
        facts.add("trainings", safeguards::trainings);
        facts.add("sessions", safeguards::sessions);
        facts.add("tools", safeguards::tools);
    }

    /** The organisation more often than any other. */
    private List<SubjectRef> subjects(Organization organization) {
        List<SubjectRef> subjects = new ArrayList<>();
        facts.of(Goal.class).stream().map(Subject::ref).forEach(subjects::add);
        facts.of(Decision.class).stream().map(Subject::ref).forEach(subjects::add);
        facts.of(Initiative.class).stream()
                .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                .map(Subject::ref)
                .forEach(subjects::add);
        for (int i = 0; i < 10; i++) {
            subjects.add(organization.ref());
        }
        return subjects;
    }
}
