package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.decision;
import static org.alignmentaudit.facts.Given.initiative;
import static org.alignmentaudit.facts.Given.report;
import static org.alignmentaudit.facts.Given.seenToday;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a decision turned the course of an initiative in a bad way. */
class DecisionCourseTest {

    private static final Set<DecisionKind> CHANGES =
            EnumSet.of(DecisionKind.STOP, DecisionKind.PAUSE, DecisionKind.RESCOPE);

    /** Bad since 200 days. */
    private static final Initiative TROUBLED =
            seenToday(initiative().statusReports(report(300, Band.GREEN), report(200, Band.RED), report(10, Band.RED)));

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void stopPauseAndRescopeChangeTheCourse(DecisionKind kind) {
        assertThat(decision(kind, daysAgo(1)).build().changesCourse()).isEqualTo(CHANGES.contains(kind));
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void aFreshRecoveryTurnsItToo(DecisionKind kind) {
        assertThat(decision(kind, daysAgo(1)).build().turns(TROUBLED, 90))
                .isEqualTo(CHANGES.contains(kind) || kind == DecisionKind.RECOVERY);
    }

    @ParameterizedTest
    @CsvSource({"90, true", "91, false"})
    void aRecoveryTurnsItForSomeDaysOnly(int daysAgo, boolean turns) {
        assertThat(decision(DecisionKind.RECOVERY, daysAgo(daysAgo)).build().turns(TROUBLED, 90))
                .isEqualTo(turns);
    }

    @ParameterizedTest
    @CsvSource({"199, true", "200, true", "201, false"})
    void aDecisionFromBeforeTheBadRunDoesNotTurnIt(int daysAgo, boolean turns) {
        assertThat(decision(DecisionKind.STOP, daysAgo(daysAgo)).build().turns(TROUBLED, 90))
                .isEqualTo(turns);
    }

    @Test
    void thereIsNothingToTurnWithoutABadRun() {
        Initiative healthy = seenToday(initiative().statusReports(report(200, Band.RED), report(10, Band.GREEN)));
        assertThat(decision(DecisionKind.STOP, daysAgo(1)).build().turns(healthy, 90))
                .isFalse();
    }
}
