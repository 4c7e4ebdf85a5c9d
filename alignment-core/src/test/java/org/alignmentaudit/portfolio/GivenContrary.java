package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;

/** What the tests of contrary records start from: a decision that was taken 100 days ago. */
final class GivenContrary {

    static final int DECIDED = 100;

    /** With a piece of evidence that rests on a survey, so that it is known what evidence rests on. */
    static DecisionBuilder on(SubjectType type, String id) {
        return decision("D", daysAgo(DECIDED))
                .subjectType(type)
                .subjectId(id)
                .evidence(restingOn(FactType.SURVEY, "S"));
    }

    static DecisionBuilder counted() {
        return decision("D", daysAgo(DECIDED)).subjectId("I").evidenceFor(9).evidenceAgainst(0);
    }

    static DecisionBuilder onInitiative() {
        return on(SubjectType.INITIATIVE, "I");
    }

    static EvidenceItem restingOn(@Nullable FactType type, @Nullable String id) {
        return new EvidenceItem(null, EvidenceStance.SUPPORTS, null, null, type, id, null, null);
    }

    static StatusReport report(int daysAgo, Band band) {
        return StatusReport.of(daysAgo(daysAgo), band);
    }

    static Fact rated(StatusReport... reports) {
        return initiative("I").statusReports(reports).build();
    }

    static Opportunity ended(OpportunityOutcome outcome, int daysAgo) {
        return Opportunity.builder("O", "closed", daysAgo(900))
                .outcome(outcome)
                .closedOn(daysAgo(daysAgo))
                .build();
    }

    /** From 0 to 100 in 400 days, of which 100 are still to come. */
    static Goal measured(String id) {
        return goal(id).objectives(new Objective(
                        "O-" + id,
                        "Sell more",
                        "K",
                        0.0,
                        100.0,
                        "orders",
                        Direction.UP,
                        daysAgo(300),
                        AS_OF.plusDays(100),
                        ObjectiveKind.COMMITTED,
                        null))
                .build();
    }

    static Kpi kpi(Observation... observations) {
        return Kpi.builder("K", "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(observations)
                .build();
    }

    static Observation seen(int daysAgo, double value) {
        return new Observation(daysAgo(daysAgo), value, null, null);
    }

    static Portfolio given(DecisionBuilder decision, Fact... facts) {
        return Given.organization().add(facts).add(decision.build()).build();
    }

    static UnattachedRecords unattached(DecisionBuilder decision, Fact... facts) {
        Portfolio portfolio = given(decision, facts);
        return portfolio
                .profile()
                .contraryRecords()
                .unattached(portfolio.decisions().get(0), 365);
    }

    static boolean known(DecisionBuilder decision, Fact... facts) {
        Portfolio portfolio = given(decision, facts);
        return portfolio.profile().contraryRecords().known(portfolio.decisions().get(0));
    }

    static boolean traced(EvidenceItem item) {
        Portfolio portfolio = given(onInitiative().evidence(item), rated(), kpi());
        return portfolio
                .profile()
                .contraryRecords()
                .traced(portfolio.decisions().get(0));
    }

    private GivenContrary() {}
}
