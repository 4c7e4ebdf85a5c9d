package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.CustomerSignalBuilder;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiBuilder;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.SurveyKind;
import org.junit.jupiter.api.Test;

/** What the measures of the scorecard read. */
class ScorecardTest {

    private static Scorecard of(Fact... facts) {
        return portfolio(facts).profile().scorecard();
    }

    private static Initiative done(String id, int daysAgo, GoalLink... links) {
        return initiative(id, InitiativeStatus.DONE)
                .actualEnd(daysAgo(daysAgo))
                .goalLinks(links)
                .spending(Spend.actual(daysAgo(daysAgo), Money.of(10)))
                .build();
    }

    @Test
    void completedWorkIsCountedByWhatItSupported() {
        ProjectAlignment alignment = of(
                        goal("G").build(),
                        done("A", 0, GoalLink.to("G", 0.25), GoalLink.to("G", 0.25)),
                        done("B", 364, GoalLink.to("G", 0.4)),
                        done("C", 365, GoalLink.to("G")))
                .projectAlignment(365, 0.5, 1, 0.7, 0.1);

        assertThat(alignment).isEqualTo(new ProjectAlignment(2, 1, 0.5, Money.ZERO, 1.0, 1, 0.7, 0.1));
        assertThat(alignment.poor()).isTrue();
        assertThat(alignment.below(0.5)).isFalse();
    }

    @Test
    void aGoalThatHadNotBegunOrWasLongDueWasNotActive() {
        Goal late = goal("L").start(daysAgo(9)).build();
        Goal over = goal("O").due(daysAgo(41)).build();
        Goal due = goal("D").due(daysAgo(40)).build();

        assertThat(of(late, done("A", 10, GoalLink.to("L")))
                        .projectAlignment(365, 0.5, 1, 0.7, 0.1)
                        .supporting())
                .isZero();
        assertThat(of(over, done("A", 10, GoalLink.to("O")))
                        .projectAlignment(365, 0.5, 1, 0.7, 0.1)
                        .supporting())
                .isZero();
        assertThat(of(due, done("A", 10, GoalLink.to("D")))
                        .projectAlignment(365, 0.5, 1, 0.7, 0.1)
                        .supporting())
                .isEqualTo(1);
    }

    @Test
    void nothingIsSaidOfMoneyThatNobodySupplies() {
        Portfolio portfolio = organization()
                .add(goal("G").build(), done("A", 10, GoalLink.to("G")))
                .unavailable("initiatives.spending.actual")
                .build();

        ProjectAlignment alignment = portfolio.profile().scorecard().projectAlignment(365, 0.5, 1, 0.7, 0.1);
        assertThat(alignment.spendShare()).isNull();
        assertThat(alignment.unlinkedSpend()).isNull();
        assertThat(alignment.value()).isEqualTo(1);
    }

    @Test
    void tooLittleCompletedWorkHasNoValue() {
        ProjectAlignment alignment = of(
                        Goal.builder("G", "Goal", GoalStatus.ACTIVE).build(), done("A", 10))
                .projectAlignment(365, 0.5, 2, 0.7, 0.1);

        assertThat(alignment.known()).isFalse();
        assertThat(alignment.value()).isNull();
        assertThat(alignment.numerator()).isNull();
        assertThat(alignment.sampleSize()).isEqualTo(1);
        assertThat(alignment.poor() || alignment.watched()).isFalse();
    }

    private static Survey survey(String id, int daysAgo, SurveyItem... items) {
        return Survey.builder(id, SurveyKind.SURVEY, daysAgo(daysAgo), 100, 50)
                .items(items)
                .build();
    }

    @Test
    void engagementIsTheMeanOfTheQuestionsThatCount() {
        Scorecard scorecard = of(
                survey("A", 1, SurveyItem.of("WHAT", 0.7, 50), SurveyItem.of("WHY", 0.6, 9)),
                survey("B", 9, SurveyItem.of("WHAT", 0.1, 50), SurveyItem.of("WHY", 0.2, 40)),
                survey("C", 99, SurveyItem.of("WHAT", 0.5, 50)));

        Engagement newest = scorecard.engagement(0.5, 10, 0.65, 0.05);
        assertThat(newest.questions()).containsExactly("WHAT");
        assertThat(newest.value()).isEqualTo(0.7);
        assertThat(newest.previous()).isEqualTo(0.5);
        assertThat(scorecard.engagement(0.5, 9, 0.65, 0.05))
                .extracting(Engagement::value, Engagement::previous, Engagement::watched)
                .containsExactly(0.65, 0.15, true);
        assertThat(scorecard.engagement(0.51, 10, 0.65, 0.05)).isNull();
    }

    private static CustomerSignalBuilder promoters(int daysAgo, double value) {
        return CustomerSignal.builder(SignalMetric.NPS, daysAgo(daysAgo), value);
    }

    @Test
    void errorsOfSignalsAddUpByTheirCustomers() {
        PropositionStanding standing = of(
                        promoters(370, 50).sampleSize(100).standardError(3).build(),
                        promoters(10, 40).sampleSize(100).standardError(3).build(),
                        promoters(5, 44).sampleSize(300).standardError(4).build())
                .customerStanding(365, 5, 0.3, 2)
                .worst();

        assertThat(standing.now()).isEqualTo(43);
        assertThat(standing.beforeReach()).isEqualByComparingTo("6");
        assertThat(standing.nowReach().doubleValue())
                .isCloseTo(2 * Math.sqrt(300 * 300 + 1200 * 1200) / 400, within(1e-9));
        assertThat(standing.fell()).isTrue();
        assertThat(standing.fellBeyondChance()).isFalse();
    }

    @Test
    void theWorstPropositionFellBeyondChance() {
        CustomerStanding standing = of(
                        promoters(370, 50)
                                .segment("A")
                                .sampleSize(10)
                                .standardError(9)
                                .build(),
                        promoters(10, 20)
                                .segment("A")
                                .sampleSize(10)
                                .standardError(9)
                                .build(),
                        promoters(370, 50)
                                .segment("B")
                                .sampleSize(10)
                                .standardError(1)
                                .build(),
                        promoters(10, 40)
                                .segment("B")
                                .sampleSize(10)
                                .standardError(1)
                                .build())
                .customerStanding(365, 5, 0.3, 1.96);

        assertThat(standing.proposition()).isEqualTo("B");
        assertThat(standing.fallen()).containsExactly("B");
        assertThat(standing.parts()).extracting(ReadingPart::id).containsExactly("A", "B");
    }

    private static Review coherence(String id, String team, int daysAgo, double score) {
        return new Review(
                id, SubjectType.TEAM, team, ReviewKind.COHERENCE, null, daysAgo(daysAgo), null, score, new Rows<>());
    }

    @Test
    void coherenceIsReadFromTheNewestReviewOfEachTeam() {
        Coherence coherence = of(coherence("A", "X", 10, 3.1), coherence("B", "X", 200, 1), coherence("C", "Y", 30, 5))
                .coherence(2, 2, 180, 0.5, 30);

        assertThat(coherence.value()).isEqualTo(4.05);
        assertThat(coherence.spread()).isEqualTo(1.9);
        assertThat(coherence.ageDays()).isEqualTo(30);
        assertThat(coherence.previous()).isNull();
        assertThat(coherence.watched()).isTrue();
        assertThat(of(goal("G").build()).coherence(2, 2, 180, 0.5, 30)).isNull();
    }

    private static KpiBuilder kpi(KpiCategory category, int... daysAgo) {
        Observation[] observations = new Observation[daysAgo.length];
        for (int i = 0; i < daysAgo.length; i++) {
            observations[i] = new Observation(daysAgo(daysAgo[i]), 1.0, null, null);
        }
        return Kpi.builder("K-" + category, "Kpi", KpiKind.OUTCOME, category).observations(observations);
    }

    @Test
    void questionsWithoutObservationsAreTold() {
        Monitoring monitoring = of(
                        kpi(KpiCategory.CUSTOMER, 0, 300).build(),
                        kpi(KpiCategory.EMPLOYEE, 180).build(),
                        Kpi.builder("U", "Unknown", KpiKind.OUTCOME, KpiCategory.COHERENCE)
                                .build())
                .monitoring();

        assertThat(monitoring.unobserved(180).categories())
                .containsExactly(KpiCategory.PROJECT_ALIGNMENT, KpiCategory.EMPLOYEE, KpiCategory.ADAPTABILITY);
        assertThat(monitoring.told(180)).isTrue();
    }

    @Test
    void aKpiIsOverdueAfterSomeCadences() {
        Kpi kpi = kpi(KpiCategory.OTHER, 90, 61).cadenceDays(30).build();
        Monitoring monitoring = of(kpi).monitoring();

        assertThat(monitoring.ageDays(kpi)).isEqualTo(61);
        assertThat(monitoring.overdue(kpi, 2)).isTrue();
        assertThat(monitoring.overdue(kpi, 3)).isFalse();
        assertThat(monitoring.datable(kpi(KpiCategory.OTHER, 1).build())).isFalse();
    }

    @Test
    void marginsAreExact() {
        assertThat(Exactly.lessApart(0.7, 0.8, 0.1)).isFalse();
        assertThat(Exactly.lessApart(0.7, 0.79, 0.1)).isTrue();
        assertThat(Exactly.lessApart(0.65, 0.7, 0.05)).isFalse();
    }
}
