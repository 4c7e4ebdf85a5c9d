package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.NEXT_DAY;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Benefit;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewAction;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.junit.jupiter.api.Test;

/** What rules see on the as-of date. */
class AsOfViewTest {

    private static Initiative seen(InitiativeBuilder initiative) {
        return portfolio(initiative.build()).initiatives().get(0);
    }

    @Test
    void aRecordOfTheDayIsSeen() {
        Portfolio portfolio = portfolio(decision("D", AS_OF).build());
        assertThat(portfolio.decisions()).hasSize(1);
        assertThat(portfolio.cut()).isEmpty();
    }

    @Test
    void aRecordOfTheNextDayIsLeftOutAndCounted() {
        Portfolio portfolio = portfolio(
                decision("D", NEXT_DAY).build(), decision("E", NEXT_DAY).build());
        assertThat(portfolio.decisions()).isEmpty();
        assertThat(portfolio.cut()).containsOnly(Map.entry("decisions", 2));
    }

    @Test
    void rowsOfARecordThatIsLeftOutAreNotCountedAgain() {
        EvidenceItem later = evidence(NEXT_DAY);
        Portfolio portfolio = portfolio(decision("D", NEXT_DAY).evidence(later).build());
        assertThat(portfolio.cut()).containsOnlyKeys("decisions");
    }

    @Test
    void laterRowsAreLeftOutAndCountedByPath() {
        Portfolio portfolio = portfolio(
                initiative("I")
                        .statusReports(StatusReport.of(AS_OF, Band.GREEN), StatusReport.of(NEXT_DAY, Band.RED))
                        .build(),
                initiative("J")
                        .statusReports(StatusReport.of(NEXT_DAY, Band.RED))
                        .build());
        assertThat(portfolio.initiatives())
                .extracting(initiative -> initiative.statusReports().size())
                .containsExactly(1, 0);
        assertThat(portfolio.cut()).containsOnly(Map.entry("initiatives.statusReports", 2));
    }

    @Test
    void aListOfWhichEveryRowIsLaterIsKnownToBeEmpty() {
        assertThat(seen(initiative("I").statusReports(StatusReport.of(NEXT_DAY, Band.RED)))
                        .statusReports()
                        .none())
                .isTrue();
    }

    @Test
    void aListThatNobodyKnowsStaysUnknown() {
        assertThat(seen(initiative("I")).statusReports().known()).isFalse();
    }

    @Test
    void rowsWithoutADateAreSeen() {
        Portfolio portfolio = portfolio(decision("D", AS_OF)
                .evidence(evidence(null), evidence(NEXT_DAY))
                .build());
        assertThat(portfolio.decisions().get(0).evidence()).containsExactly(evidence(null));
        assertThat(portfolio.cut()).containsOnly(Map.entry("decisions.evidence", 1));
    }

    private static EvidenceItem evidence(LocalDate date) {
        return new EvidenceItem(date, EvidenceStance.SUPPORTS, null, null, null, null, null, null);
    }

    @Test
    void aFieldThatReportsALaterEventIsAbsent() {
        Initiative initiative =
                seen(initiative("I").actualStart(AS_OF).actualEnd(NEXT_DAY).liveOn(NEXT_DAY));
        assertThat(initiative.actualStart()).isEqualTo(AS_OF);
        assertThat(initiative.actualEnd()).isNull();
        assertThat(initiative.liveOn()).isNull();
    }

    @Test
    void whatBelongsToALaterEventIsAbsentWithIt() {
        Decision decision = portfolio(
                        decision("D", AS_OF).editedOn(NEXT_DAY).editShare(0.4).build())
                .decisions()
                .get(0);
        assertThat(decision.editedOn()).isNull();
        assertThat(decision.editShare()).isNull();
    }

    @Test
    void whatBelongsToAnEarlierEventIsSeen() {
        Decision decision = portfolio(
                        decision("D", AS_OF).editedOn(AS_OF).editShare(0.4).build())
                .decisions()
                .get(0);
        assertThat(decision.editShare()).isEqualTo(0.4);
    }

    @Test
    void aRiskClosedLaterIsOpen() {
        Portfolio portfolio =
                portfolio(initiative("I").build(), new Risk("R", null, "I", Level.HIGH, NEXT_DAY, NEXT_DAY));
        assertThat(portfolio.risks().get(0).closedOn()).isNull();
        assertThat(portfolio.risks().get(0).due()).isEqualTo(NEXT_DAY);
    }

    @Test
    void anActionDoneLaterIsNotDone() {
        Review review = new Review(
                "R",
                null,
                "I",
                ReviewKind.GATE,
                null,
                AS_OF,
                ReviewOutcome.CHANGE,
                null,
                new Rows<>(List.of(new ReviewAction(NEXT_DAY, NEXT_DAY))));
        Portfolio portfolio = portfolio(initiative("I").build(), review);
        assertThat(portfolio.reviews().get(0).actions()).containsExactly(new ReviewAction(NEXT_DAY, null));
    }

    @Test
    void aLinkAssessedLaterIsALinkNobodyAssessed() {
        GoalLink link = new GoalLink("G", 0.5, "more visitors", null, NEXT_DAY, "P-1");
        Initiative initiative = portfolio(
                        goal("G").build(), initiative("I").goalLinks(link).build())
                .initiatives()
                .get(0);
        assertThat(initiative.goalLinks()).containsExactly(new GoalLink("G", 0.5, "more visitors", null, null, null));
    }

    @Test
    void plansForLaterDaysAreSeenButNotWhatTheyBrought() {
        Initiative initiative = seen(initiative("I")
                .plannedEnd(NEXT_DAY)
                .spending(Spend.of(NEXT_DAY, Money.of(10), Money.of(9)))
                .benefits(new Benefit(NEXT_DAY, Money.of(5), Money.of(4))));
        assertThat(initiative.plannedEnd()).isEqualTo(NEXT_DAY);
        assertThat(initiative.spending()).containsExactly(Spend.of(NEXT_DAY, Money.of(10), null));
        assertThat(initiative.benefits()).containsExactly(new Benefit(NEXT_DAY, Money.of(5), null));
        assertThat(initiative.spending().actualToDate()).isEqualTo(Money.ZERO);
    }

    @Test
    void fieldsThatAreLeftOutAreNotCounted() {
        assertThat(portfolio(initiative("I").liveOn(NEXT_DAY).build()).cut()).isEmpty();
    }

    @Test
    void goalsAndInitiativesAreSeenOnTheDay() {
        Portfolio portfolio = portfolio(goal("G").build(), initiative("I").build());
        assertThat(portfolio.goals().get(0).seenOn()).isEqualTo(AS_OF);
        assertThat(portfolio.initiatives().get(0).seenOn()).isEqualTo(AS_OF);
    }

    @Test
    void theSourceKeepsWhatWasHandedOver() {
        Initiative initiative = initiative("I")
                .liveOn(NEXT_DAY)
                .statusReports(StatusReport.of(daysAgo(1), Band.GREEN), StatusReport.of(NEXT_DAY, Band.RED))
                .build();
        Decision decision = decision("D", NEXT_DAY).build();
        Portfolio portfolio = portfolio(initiative, decision);
        assertThat(portfolio.source("initiatives")).containsExactly(initiative);
        assertThat(portfolio.source("decisions")).containsExactly(decision);
        assertThat(portfolio.source("risks")).isEmpty();
    }

    @Test
    void theCountsCannotBeChanged() {
        Portfolio portfolio = portfolio(decision("D", NEXT_DAY).build());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> portfolio.cut().clear());
    }
}
