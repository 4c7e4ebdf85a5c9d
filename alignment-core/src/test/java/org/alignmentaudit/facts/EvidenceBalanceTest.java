package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which way the evidence of a decision points, what of it stayed unanswered, and what came later. */
class EvidenceBalanceTest {

    private static EvidenceItem item(EvidenceStance stance) {
        return item(null, stance, null);
    }

    private static EvidenceItem item(@Nullable LocalDate date, EvidenceStance stance, @Nullable String response) {
        return new EvidenceItem(date, stance, null, null, null, null, response, null);
    }

    private static DecisionBuilder decided() {
        return decision(DecisionKind.START, daysAgo(10));
    }

    private static Decision with(EvidenceItem... items) {
        return decided().evidence(items).build();
    }

    @Test
    void countsWhatPointsEitherWay() {
        EvidenceBalance balance = with(
                        item(EvidenceStance.SUPPORTS),
                        item(TODAY, EvidenceStance.SUPPORTS, null),
                        item(EvidenceStance.NEUTRAL),
                        item(EvidenceStance.CONTRADICTS))
                .evidenceBalance();

        assertThat(balance).isEqualTo(new EvidenceBalance(2, 1));
        assertThat(balance.weighed()).isEqualTo(3);
        assertThat(balance.supportShare()).isEqualTo(2.0 / 3);
    }

    @Test
    void hasNoShareWhereNothingPointsEitherWay() {
        assertThat(with(item(EvidenceStance.NEUTRAL)).evidenceBalance().supportShare())
                .isZero();
    }

    @Test
    void takesTheCountsWhereNothingIsListed() {
        assertThat(decided().evidenceFor(9).evidenceAgainst(1).build().evidenceBalance())
                .isEqualTo(new EvidenceBalance(9, 1));
    }

    @Test
    void isUnknownWithoutBothCounts() {
        assertThat(decided().evidenceFor(9).build().evidenceBalance()).isNull();
        assertThat(decided().evidenceAgainst(9).build().evidenceBalance()).isNull();
        assertThat(decided().build().weighedAtLeast(0)).isFalse();
    }

    @Test
    void weighsAtLeastAsManyAsPointEitherWay() {
        Decision decision =
                with(item(EvidenceStance.SUPPORTS), item(EvidenceStance.CONTRADICTS), item(EvidenceStance.NEUTRAL));

        assertThat(decision.weighedAtLeast(2)).isTrue();
        assertThat(decision.weighedAtLeast(3)).isFalse();
    }

    @Test
    void countsEvidenceAgainstThatNobodyAnswered() {
        assertThat(with(
                                item(null, EvidenceStance.CONTRADICTS, null),
                                item(null, EvidenceStance.CONTRADICTS, "Looked into."),
                                item(null, EvidenceStance.SUPPORTS, null),
                                item(null, EvidenceStance.NEUTRAL, null))
                        .unansweredContradictions())
                .isEqualTo(1);
    }

    @Test
    void laterEvidenceIsDatedAfterTheDecision() {
        Decision decision = with(
                item(daysAgo(10), EvidenceStance.CONTRADICTS, null),
                item(daysAgo(9), EvidenceStance.SUPPORTS, null),
                item(null, EvidenceStance.CONTRADICTS, null));

        assertThat(decision.laterEvidence()).containsExactly(item(daysAgo(9), EvidenceStance.SUPPORTS, null));
        assertThat(decision.laterEvidenceOneSided()).isTrue();
    }

    @Test
    void neutralLaterEvidenceIsNotOneSided() {
        assertThat(with(item(daysAgo(9), EvidenceStance.SUPPORTS, null), item(daysAgo(8), EvidenceStance.NEUTRAL, null))
                        .laterEvidenceOneSided())
                .isFalse();
    }
}
