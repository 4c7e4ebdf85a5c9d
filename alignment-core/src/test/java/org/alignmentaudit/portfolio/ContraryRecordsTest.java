package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.GivenContrary.DECIDED;
import static org.alignmentaudit.portfolio.GivenContrary.counted;
import static org.alignmentaudit.portfolio.GivenContrary.ended;
import static org.alignmentaudit.portfolio.GivenContrary.given;
import static org.alignmentaudit.portfolio.GivenContrary.known;
import static org.alignmentaudit.portfolio.GivenContrary.kpi;
import static org.alignmentaudit.portfolio.GivenContrary.measured;
import static org.alignmentaudit.portfolio.GivenContrary.on;
import static org.alignmentaudit.portfolio.GivenContrary.onInitiative;
import static org.alignmentaudit.portfolio.GivenContrary.rated;
import static org.alignmentaudit.portfolio.GivenContrary.report;
import static org.alignmentaudit.portfolio.GivenContrary.seen;
import static org.alignmentaudit.portfolio.GivenContrary.unattached;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.SubjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks against the subject of a decision that was taken 100 days ago. */
class ContraryRecordsTest {

    @ParameterizedTest
    @CsvSource({"100, false", "101, true", "465, true", "466, false"})
    void aBadReportCountsInTheDaysBeforeTheDecision(int daysAgo, boolean counts) {
        assertThat(unattached(onInitiative(), rated(report(daysAgo, Band.RED))).any())
                .isEqualTo(counts);
    }

    @Test
    void noOtherReportCounts() {
        assertThat(unattached(onInitiative(), rated(report(120, Band.AMBER), report(110, Band.UNRATED)))
                        .any())
                .isFalse();
    }

    @Test
    void everyBadReportCountsNewestFirst() {
        UnattachedRecords records =
                unattached(onInitiative(), rated(report(150, Band.RED), report(120, Band.AMBER_RED)));

        assertThat(records.count()).isEqualTo(2);
        assertThat(records.newest()).isEqualTo(ContraryRecord.statusReport("I", daysAgo(120)));
        assertThat(records.newestOfEach()).containsExactly(ContraryRecord.statusReport("I", daysAgo(120)));
    }

    @Test
    void theNewestObservationBeforeTheDecisionCountsWhereItIsBelowItsLine() {
        assertThat(unattached(on(SubjectType.GOAL, "G"), measured("G"), kpi(seen(150, 90), seen(101, 49)))
                        .records())
                .containsExactly(ContraryRecord.observation("K", daysAgo(101)));
        assertThat(unattached(on(SubjectType.GOAL, "G"), measured("G"), kpi(seen(150, 1), seen(101, 60)))
                        .any())
                .isFalse();
        assertThat(unattached(on(SubjectType.GOAL, "G"), measured("G"), kpi(seen(100, 1)))
                        .any())
                .isFalse();
    }

    @Test
    void anObservationOlderThanTheWindowDoesNotCount() {
        Portfolio portfolio = given(on(SubjectType.GOAL, "G"), measured("G"), kpi(seen(150, 1)));

        assertThat(portfolio
                        .profile()
                        .contraryRecords()
                        .unattached(portfolio.decisions().get(0), 49)
                        .any())
                .isFalse();
        assertThat(portfolio
                        .profile()
                        .contraryRecords()
                        .unattached(portfolio.decisions().get(0), 50)
                        .any())
                .isTrue();
    }

    @Test
    void observationsOfGoalsThatTheInitiativeServesDoNotCount() {
        Fact linked = initiative("I")
                .statusReports(report(120, Band.GREEN))
                .goalLinks(GoalLink.to("G"))
                .build();

        assertThat(unattached(onInitiative(), measured("G"), linked, kpi(seen(101, 1)))
                        .any())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "INITIATIVE, I, initiatives.statusReports",
        "GOAL, G, goals.objectives.kpiId",
        "GOAL, G, goals.objectives.baseline",
        "GOAL, G, goals.objectives.target",
        "GOAL, G, kpis.observations",
        "OPPORTUNITY, O, opportunities.outcome",
        "INITIATIVE, I, decisions.evidence.factId"
    })
    void whatIsDeclaredUnavailableDoesNotCount(SubjectType type, String id, String path) {
        PortfolioBuilder given = Given.organization()
                .add(
                        rated(report(120, Band.RED)),
                        measured("G"),
                        kpi(seen(101, 1)),
                        ended(OpportunityOutcome.LOST, 120),
                        on(type, id).build());

        assertThat(counts(given)).isTrue();
        assertThat(counts(given.unavailable(path))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"decisions.evidenceFor", "decisions.evidenceAgainst"})
    void countedEvidenceNeedsBothCounts(String path) {
        PortfolioBuilder given =
                Given.organization().add(rated(report(120, Band.RED)), counted().build());

        assertThat(counts(given)).isTrue();
        assertThat(counts(given.unavailable(path))).isFalse();
    }

    private static boolean counts(PortfolioBuilder given) {
        Portfolio portfolio = given.build();
        Decision decision = portfolio.decisions().get(0);
        boolean known = portfolio.profile().contraryRecords().known(decision);
        assertThat(portfolio
                        .profile()
                        .contraryRecords()
                        .unattached(decision, 365)
                        .any())
                .isEqualTo(known);
        return known;
    }

    @ParameterizedTest
    @CsvSource({"LOST, 101, true", "LOST, 99, false", "LOST, 466, false", "WON, 101, false"})
    void theLossOfTheOpportunityCounts(OpportunityOutcome outcome, int daysAgo, boolean counts) {
        assertThat(unattached(on(SubjectType.OPPORTUNITY, "O"), ended(outcome, daysAgo))
                        .any())
                .isEqualTo(counts);
    }

    @Test
    void recordsOfAnotherSubjectDoNotCount() {
        assertThat(unattached(decision("D", daysAgo(DECIDED)), rated(report(120, Band.RED)))
                        .any())
                .isFalse();
        assertThat(unattached(
                                onInitiative(),
                                rated(),
                                initiative("J")
                                        .statusReports(report(120, Band.RED))
                                        .build())
                        .any())
                .isFalse();
    }

    @Test
    void recordsAreKnownWhereTheSubjectHasThem() {
        assertThat(known(onInitiative(), rated())).isTrue();
        assertThat(known(onInitiative(), initiative("I").build())).isFalse();
        assertThat(known(on(SubjectType.GOAL, "G"), measured("G"), kpi(seen(1, 1))))
                .isTrue();
        assertThat(known(on(SubjectType.GOAL, "G"), goal("G").build())).isFalse();
        assertThat(known(on(SubjectType.OPPORTUNITY, "O"), ended(OpportunityOutcome.WON, 1)))
                .isTrue();
        assertThat(known(decision("D", AS_OF))).isFalse();
    }
}
