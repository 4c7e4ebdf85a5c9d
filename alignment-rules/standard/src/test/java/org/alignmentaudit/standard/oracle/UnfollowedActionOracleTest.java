package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the oracle of MT-06 fires. */
class UnfollowedActionOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new UnfollowedActionOracle().firing(portfolio(facts)));
    }

    private static Action action(
            String rule, ActionState state, @Nullable LocalDate due, @Nullable LocalDate closedOn) {
        return new Action("A", rule, null, "I", state, due, closedOn);
    }

    private static Map<String, Set<String>> onOrphan(Action action) {
        return firing(goal("G").build(), initiative("I").goalLinks().build(), action);
    }

    @Test
    void acceptedAndDueMoreThanThirtyDaysAgo() {
        assertThat(onOrphan(action("AL-01", ActionState.ACCEPTED, daysAgo(31), null)))
                .containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(onOrphan(action("AL-01", ActionState.ACCEPTED, daysAgo(30), null)))
                .isEmpty();
        assertThat(onOrphan(action("AL-01", ActionState.OPEN, daysAgo(31), null)))
                .isEmpty();
        assertThat(onOrphan(action("AL-01", ActionState.ACCEPTED, daysAgo(31), daysAgo(2))))
                .isEmpty();
    }

    @Test
    void theFindingIsBackAfterItWasClosed() {
        assertThat(onOrphan(action("AL-01", ActionState.CLOSED, null, daysAgo(1))))
                .containsEntry("ORGANIZATION:O", Set.of("b"));
        assertThat(onOrphan(action("AL-01", ActionState.CLOSED, null, daysAgo(0))))
                .isEmpty();
        assertThat(onOrphan(action("AL-01", ActionState.DONE, null, daysAgo(1))))
                .isEmpty();
        assertThat(onOrphan(action("MT-06", ActionState.CLOSED, null, daysAgo(1))))
                .isEmpty();
    }

    @Test
    void theFindingIsGone() {
        assertThat(firing(
                        goal("G").build(),
                        initiative("I").goalLinks(GoalLink.to("G")).build(),
                        action("AL-01", ActionState.CLOSED, null, daysAgo(1))))
                .isEmpty();
    }

    @Test
    void isToldOfTheOrganisationWhateverTheActionIsAbout() {
        assertThat(firing(
                        Decision.builder("D", DecisionKind.OTHER, daysAgo(99)).build(),
                        new Action("A", "CB-13", SubjectType.DECISION, "D", ActionState.ACCEPTED, daysAgo(40), null)))
                .containsOnlyKeys("ORGANIZATION:O");
    }
}
