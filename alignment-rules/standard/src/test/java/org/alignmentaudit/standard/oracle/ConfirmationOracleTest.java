package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationOracleTest {

    private static final EvidenceItem FOR = item(null, EvidenceStance.SUPPORTS, "elsewhere", "Yes");
    private static final EvidenceItem AGAINST = item(null, EvidenceStance.CONTRADICTS, null, "Weighed");
    private static final EvidenceItem UNANSWERED = item(null, EvidenceStance.CONTRADICTS, null, null);
    private static final EvidenceItem NEUTRAL = item(null, EvidenceStance.NEUTRAL, null, null);

    private static EvidenceItem item(
            @Nullable LocalDate date, EvidenceStance stance, @Nullable String factId, @Nullable String response) {
        return new EvidenceItem(date, stance, null, null, null, factId, response, null);
    }

    private static EvidenceItem later(int daysAgo, EvidenceStance stance) {
        return item(daysAgo(daysAgo), stance, null, "Yes");
    }

    private static DecisionBuilder decision() {
        return Decision.builder("D", DecisionKind.CONTINUE, daysAgo(100));
    }

    private static DecisionBuilder argued(int supports, EvidenceItem... others) {
        return decision()
                .subjectId("I")
                .evidence(Collections.nCopies(supports, FOR).toArray(EvidenceItem[]::new))
                .evidence(others);
    }

    private static Initiative bad(int daysAgo) {
        return initiative("I")
                .statusReports(StatusReport.of(daysAgo(daysAgo), Band.RED))
                .build();
    }

    private static Map<String, Set<String>> found(DecisionBuilder decision, Fact other) {
        return found(portfolio(decision.build(), other));
    }

    private static Map<String, Set<String>> found(Portfolio portfolio) {
        return Map.copyOf(new ConfirmationOracle().firing(portfolio));
    }

    private static Map<String, Set<String>> letter(String letter, boolean fires) {
        return fires ? Map.of("DECISION:D", Set.of(letter)) : Map.of();
    }

    @ParameterizedTest
    @CsvSource({"4, 0, false", "5, 0, true", "9, 1, true", "8, 1, false"})
    void needsFiveItemsAndNineOfTenInFavour(int supports, int against, boolean fires) {
        EvidenceItem[] others = Collections.nCopies(against, AGAINST).toArray(EvidenceItem[]::new);
        DecisionBuilder argued = others.length == 0 ? argued(supports, NEUTRAL) : argued(supports, others);
        assertThat(found(argued, bad(150))).isEqualTo(letter("a", fires));
    }

    @ParameterizedTest
    @CsvSource({"100, false", "101, true", "465, true", "466, false", "99, false"})
    void needsABadStatusWithinTheYearBefore(int daysAgo, boolean fires) {
        assertThat(found(argued(5), bad(daysAgo))).isEqualTo(letter("a", fires));
    }

    @Test
    void staysSilentWhereTheContraryRecordIsAttached() {
        assertThat(found(argued(5, item(null, EvidenceStance.NEUTRAL, "I", null)), bad(150)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"150, false", "149, true"})
    void evidenceMayNameTheDayOfTheRecord(int daysAgo, boolean fires) {
        EvidenceItem row = item(null, EvidenceStance.NEUTRAL, "I/" + daysAgo(daysAgo), null);
        assertThat(found(argued(5, row), bad(150))).isEqualTo(letter("a", fires));
    }

    @ParameterizedTest
    @CsvSource({"99, true", "100, false"})
    void aKpiMissSpeaksAgainstAGoal(double value, boolean fires) {
        Decision decided = Decision.builder("D", DecisionKind.CONTINUE, daysAgo(0))
                .subjectType(SubjectType.GOAL)
                .subjectId("G")
                .evidence(Collections.nCopies(5, FOR).toArray(EvidenceItem[]::new))
                .build();
        assertThat(found(portfolio(
                        decided,
                        goal("G")
                                .objectives(TrailingPaceOracleTest.objective(
                                        daysAgo(101), daysAgo(-99), 0, 200, Direction.UP, null))
                                .build(),
                        TrailingPaceOracleTest.kpi(TrailingPaceOracleTest.observed(1, value)))))
                .isEqualTo(letter("a", fires));
    }

    @ParameterizedTest
    @CsvSource({"LOST, 101, true", "LOST, 466, false", "WON, 101, false"})
    void aLossSpeaksAgainstAnOpportunity(OpportunityOutcome outcome, int closed, boolean fires) {
        DecisionBuilder decided = decision()
                .subjectType(SubjectType.OPPORTUNITY)
                .subjectId("O")
                .evidence(Collections.nCopies(5, FOR).toArray(EvidenceItem[]::new));
        assertThat(found(
                        decided,
                        Opportunity.builder("O", "offer", daysAgo(900))
                                .outcome(outcome)
                                .closedOn(daysAgo(closed))
                                .build()))
                .isEqualTo(letter("a", fires));
    }

    @ParameterizedTest
    @CsvSource({"5, 0, true", "4, 0, false", "9, 1, true", "8, 1, false", "5, , false"})
    void readsCountsWhereNothingIsListed(int supports, @Nullable Integer against, boolean fires) {
        DecisionBuilder counted = decision().subjectId("I").evidenceFor(supports);
        if (against != null) {
            counted.evidenceAgainst(against);
        }
        assertThat(found(counted, bad(150))).isEqualTo(letter("a", fires));
    }

    @Test
    void firesOnTwoContradictionsWithoutResponse() {
        Initiative fine = initiative("I").build();
        assertThat(found(argued(1, UNANSWERED, UNANSWERED), fine)).isEqualTo(letter("b", true));
        assertThat(found(argued(1, UNANSWERED, AGAINST, NEUTRAL), fine)).isEmpty();
    }

    @Test
    void firesOnThreeLaterItemsThatAllSupport() {
        Initiative fine = initiative("I").build();
        EvidenceItem support = later(99, EvidenceStance.SUPPORTS);
        assertThat(found(argued(1, support, support, support), fine)).isEqualTo(letter("c", true));
        assertThat(found(argued(1, support, support, later(100, EvidenceStance.SUPPORTS)), fine))
                .isEmpty();
        assertThat(found(argued(1, support, support, support, later(9, EvidenceStance.NEUTRAL)), fine))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"decisions.evidence", "decisions.evidence.factId", "initiatives.statusReports"})
    void doesNotAssessWhatNobodyKnows(String path) {
        assertThat(found(organization()
                        .add(argued(5).build(), bad(150))
                        .unavailable(path)
                        .build()))
                .isEmpty();
    }
}
