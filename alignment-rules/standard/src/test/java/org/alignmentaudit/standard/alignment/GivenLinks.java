package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of AL-02 start from. */
final class GivenLinks {

    static final String[] MEANS = {"initiatives.goalLinks.mechanism", "initiatives.goalLinks.kpiId"};

    private GivenLinks() {}

    static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().firesOn("INITIATIVE:I").finding().alternatives();
    }

    static Evidence seen(String role, String field, Object value, Unit unit) {
        return new Evidence(role, new FactRef(FactType.INITIATIVE, "I"), field, value, unit, null);
    }

    /** The initiatives beside goals and a KPI, where mechanisms and KPIs of links are recorded. */
    static RuleVerifier given(InitiativeBuilder... initiatives) {
        RuleVerifier verifier = rule("AL-02")
                .supplied(MEANS)
                .given(Kpi.builder("K", "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                        .build());
        IntStream.rangeClosed(1, 6)
                .forEach(i -> verifier.given(
                        Goal.builder("G" + i, "Goal " + i, GoalStatus.ACTIVE).build()));
        for (InitiativeBuilder initiative : initiatives) {
            verifier.given(initiative.build());
        }
        return verifier;
    }

    static InitiativeBuilder initiative() {
        return initiative("I");
    }

    static InitiativeBuilder initiative(String id) {
        return Initiative.builder(id, "Rye", InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    static GoalLink[] to(int goals) {
        return IntStream.rangeClosed(1, goals).mapToObj(i -> full("G" + i)).toArray(GoalLink[]::new);
    }

    static InitiativeBuilder alike(int links) {
        return initiative()
                .goalLinks(IntStream.rangeClosed(1, links)
                        .mapToObj(i -> link("G" + i, 0.5, "m", null))
                        .toArray(GoalLink[]::new));
    }

    static GoalLink full(String goal) {
        return link(goal, null, "cheaper rye", null);
    }

    static GoalLink link(String goal, @Nullable Double weight, @Nullable String mechanism, @Nullable String kpi) {
        return new GoalLink(goal, weight, mechanism, kpi, null, null);
    }
}
