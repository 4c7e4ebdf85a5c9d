package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.GivenContrary.counted;
import static org.alignmentaudit.portfolio.GivenContrary.ended;
import static org.alignmentaudit.portfolio.GivenContrary.given;
import static org.alignmentaudit.portfolio.GivenContrary.kpi;
import static org.alignmentaudit.portfolio.GivenContrary.measured;
import static org.alignmentaudit.portfolio.GivenContrary.on;
import static org.alignmentaudit.portfolio.GivenContrary.onInitiative;
import static org.alignmentaudit.portfolio.GivenContrary.rated;
import static org.alignmentaudit.portfolio.GivenContrary.report;
import static org.alignmentaudit.portfolio.GivenContrary.restingOn;
import static org.alignmentaudit.portfolio.GivenContrary.seen;
import static org.alignmentaudit.portfolio.GivenContrary.traced;
import static org.alignmentaudit.portfolio.GivenContrary.unattached;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the evidence of a decision rests on what speaks against its subject. */
class AttachmentsTest {

    @ParameterizedTest
    @CsvSource({
        "STATUS_REPORT, I, true",
        "INITIATIVE, I, true",
        ", I, true",
        "STATUS_REPORT, I/2026-03-02, true",
        ", I/2026-03-02, true",
        "STATUS_REPORT, I/2026-03-01, false",
        "KPI, I, true",
        "STATUS_REPORT, J, false"
    })
    void evidenceRestsOnAReportThatItNames(@Nullable FactType type, String id, boolean attached) {
        DecisionBuilder decision = onInitiative().evidence(restingOn(type, id));

        assertThat(unattached(decision, rated(report(120, Band.RED))).any()).isEqualTo(!attached);
    }

    @ParameterizedTest
    @CsvSource({"OBSERVATION, K, true", "KPI, K, true", "STATUS_REPORT, K, true", ", K, true", "KPI, L, false"})
    void evidenceRestsOnAnObservationWhoseKpiItNames(@Nullable FactType type, String id, boolean attached) {
        DecisionBuilder decision = on(SubjectType.GOAL, "G").evidence(restingOn(type, id));

        assertThat(unattached(decision, measured("G"), kpi(seen(101, 1))).any()).isEqualTo(!attached);
    }

    @Test
    void evidenceRestsOnALossThatItNames() {
        DecisionBuilder decision = on(SubjectType.OPPORTUNITY, "O").evidence(restingOn(FactType.OPPORTUNITY, "O"));

        assertThat(unattached(decision, ended(OpportunityOutcome.LOST, 120)).any())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "STATUS_REPORT, I/2026-03-02, true",
        "STATUS_REPORT, SR-4711, false",
        "STATUS_REPORT, , false",
        "OBSERVATION, K, true",
        "OBSERVATION, X, false",
        "SURVEY, X, true",
        ", , true"
    })
    void reportsAndObservationsAreTracedByTheirOwner(@Nullable FactType type, @Nullable String id, boolean traced) {
        assertThat(traced(restingOn(type, id))).isEqualTo(traced);
    }

    @Test
    void countsOfEvidenceCannotBeTraced() {
        Portfolio portfolio = given(counted(), rated());

        assertThat(portfolio
                        .profile()
                        .contraryRecords()
                        .traced(portfolio.decisions().get(0)))
                .isFalse();
    }
}
