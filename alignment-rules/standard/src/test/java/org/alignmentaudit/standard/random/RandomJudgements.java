package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
    private final List<Fact> facts;

    RandomJudgements(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<Fact> facts) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.facts = new ArrayList<>(facts);
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
        add("actions", () -> new RandomActions(dice.fork(), asOf).draw(subjects));
        return facts;
    }

    private void addInitiatives() {
        RandomYears years = new RandomYears(dice.fork(), order, asOf);
        RandomReferences references = new RandomReferences(dice.fork(), order, asOf);
        RandomIncidents incidents = new RandomIncidents(dice.fork(), order, asOf);
        change(Initiative.class, years::addTo);
        change(Initiative.class, references::addTo);
        List<Initiative> known = drawn(Initiative.class);
        List<Initiative> counted = known.stream().filter(Initiative::funded).toList();
        Stream.of(
                        references.draw(counted),
                        new RandomQuotes(dice.fork(), order, asOf).draw(),
                        incidents.draw(),
                        new RandomExits(dice.fork(), order, asOf, drawn(Goal.class)).draw(known))
                .flatMap(List::stream)
                .forEach(facts::add);
        change(Initiative.class, gaps::without);
        add("incidents", incidents::incidents);
    }

    private void addPartners() {
        RandomYears renewals = new RandomYears(dice.fork(), order, asOf);
        change(Partner.class, renewals::addTo);
        add("reviews", renewals::reviews);
    }

    private void addMeasures() {
        RandomMeasures measures = new RandomMeasures(dice.fork(), order, asOf);
        List<Kpi> outcomes = measures.draw();
        change(Kpi.class, kpi -> measures.leading(measures.addTo(kpi), outcomes));
        facts.addAll(outcomes);
    }

    private void addDecisions() {
        RandomApprovals approvals = new RandomApprovals(dice.fork(), order, asOf);
        add("decisions", () -> approvals.draw(drawn(Decision.class), drawn(Initiative.class)));
    }

    private void addSafeguards() {
        RandomSafeguards safeguards = new RandomSafeguards(dice.fork(), order, asOf);
        add("values", safeguards::values);
        List<String> values = drawn(Value.class).stream().map(Value::id).toList();
        change(Decision.class, decision -> safeguards.addTo(decision, values));
        add("trainings", safeguards::trainings);
        add("sessions", safeguards::sessions);
        add("tools", safeguards::tools);
    }

    /** The organisation more often than any other. */
    private List<SubjectRef> subjects(Organization organization) {
        List<SubjectRef> subjects = new ArrayList<>();
        drawn(Goal.class).stream().map(Subject::ref).forEach(subjects::add);
        drawn(Decision.class).stream().map(Subject::ref).forEach(subjects::add);
        drawn(Initiative.class).stream()
                .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                .map(Subject::ref)
                .forEach(subjects::add);
        for (int i = 0; i < 10; i++) {
            subjects.add(organization.ref());
        }
        return subjects;
    }

    private void add(String element, Supplier<? extends List<? extends Fact>> drawn) {
        List<? extends Fact> more = drawn.get();
        if (!gaps.missing(element)) {
            facts.addAll(more);
        }
    }

    private <F extends Fact> List<F> drawn(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <F extends Fact> void change(Class<F> type, UnaryOperator<F> change) {
        facts.replaceAll(fact -> type.isInstance(fact) ? Objects.requireNonNull(change.apply(type.cast(fact))) : fact);
    }
}
