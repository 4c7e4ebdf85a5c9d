package org.alignmentaudit.internal.engine;

import static org.alignmentaudit.internal.engine.Given.bases;
import static org.alignmentaudit.internal.engine.Given.everyInitiative;
import static org.alignmentaudit.internal.engine.Given.failingConsequence;
import static org.alignmentaudit.internal.engine.Given.failingConstraint;
import static org.alignmentaudit.internal.engine.Given.initiative;
import static org.alignmentaudit.internal.engine.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.internal.pack.JavaRule;
import org.junit.jupiter.api.Test;

class EngineRunTest {

    private static final int RUNS = 50;
    private static final Limits NO_LIMITS = new Limits(Integer.MAX_VALUE, null, () -> false);
    private static final List<Object> FACTS =
            portfolio(initiative("I").build(), initiative("J").build()).facts();

    private static EngineRun run(RuleBases bases) {
        return new EngineRun(bases, FACTS, NO_LIMITS).run(bases.names());
    }

    @Test
    void leavesNoSessionBehind() {
        RuleBases bases = bases(everyInitiative("XX-01"));
        for (int i = 0; i < RUNS; i++) {
            assertThat(run(bases).drafts()).hasSize(2);
        }
        assertThat(bases.of(bases.names()).getKieSessions()).isEmpty();
    }

    @Test
    void leavesNoSessionBehindAfterFailures() {
        JavaRule[] rules = {everyInitiative("XX-01"), failingConstraint("XX-02"), failingConsequence("XX-03")};
        RuleBases bases = bases(rules);
        for (int i = 0; i < RUNS; i++) {
            assertThat(run(bases).drafts()).hasSize(2);
        }
        assertThat(bases.of(bases.names()).getKieSessions()).isEmpty();
        assertThat(bases.of(Set.of("XX-01", "XX-03")).getKieSessions()).isEmpty();
    }

    @Test
    void leavesNoSessionBehindAtTheLimit() {
        RuleBases bases = bases(everyInitiative("XX-01"));
        EngineRun run = new EngineRun(bases, FACTS, new Limits(1, null, () -> false)).run(bases.names());
        assertThat(run.complete()).isFalse();
        assertThat(bases.of(bases.names()).getKieSessions()).isEmpty();
    }

    @Test
    void findsNothingWhereThereIsNoTimeToTakeInAllFacts() {
        Fact[] many = IntStream.range(0, 200)
                .mapToObj(number -> initiative("I-" + number).build())
                .toArray(Fact[]::new);
        RuleBases bases = bases(everyInitiative("XX-01"));
        EngineRun run = new EngineRun(bases, portfolio(many).facts(), new Limits(Integer.MAX_VALUE, null, () -> true))
                .run(bases.names());
        assertThat(run.drafts()).isEmpty();
        assertThat(run.complete()).isFalse();
        assertThat(bases.of(bases.names()).getKieSessions()).isEmpty();
    }

    @Test
    void runsOnlyTheRulesThatAreWanted() {
        EngineRun run = new EngineRun(bases(everyInitiative("XX-01"), everyInitiative("XX-02")), FACTS, NO_LIMITS)
                .run(Set.of("XX-02"));
        assertThat(run.drafts()).extracting(Draft::rule).containsOnly("XX-02").hasSize(2);
    }

    @Test
    void runsNothingWhereNothingIsWanted() {
        EngineRun run = new EngineRun(bases(everyInitiative("XX-01")), FACTS, NO_LIMITS).run(Set.of());
        assertThat(run.drafts()).isEmpty();
        assertThat(run.complete()).isTrue();
        assertThat(run.failures()).isEmpty();
    }

    @Test
    void keepsWhatEachRuleThrew() {
        EngineRun run = run(bases(failingConstraint("XX-02"), failingConsequence("XX-03")));
        assertThat(run.failures()).containsOnlyKeys("XX-02", "XX-03");
        assertThat(run.failures().get("XX-02").thrown()).hasRootCauseMessage("bad constraint");
        assertThat(run.failures().get("XX-03").thrown()).hasMessage("bad consequence");
    }
}
