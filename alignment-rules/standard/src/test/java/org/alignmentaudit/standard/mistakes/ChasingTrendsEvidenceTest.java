package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenTrend.TRENDY;
import static org.alignmentaudit.standard.mistakes.GivenTrend.decision;
import static org.alignmentaudit.standard.mistakes.GivenTrend.from;
import static org.alignmentaudit.standard.mistakes.GivenTrend.on;
import static org.alignmentaudit.standard.mistakes.GivenTrend.pitched;
import static org.alignmentaudit.standard.mistakes.GivenTrend.pitchedUnknown;
import static org.alignmentaudit.standard.mistakes.GivenTrend.trend;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** MM-01 b: no evidence from customers in the decisions on the initiative. */
class ChasingTrendsEvidenceTest {

    /** Nobody supplies business cases. */
    private static RuleVerifier resting(EvidenceOrigin... origins) {
        return trend(pitchedUnknown(), on(origins));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CUSTOMER")
    void firesOnEvidenceFromOthers(EvidenceOrigin origin) {
        assertThat(resting(origin).verify().firesOn(TRENDY).finding().alternatives())
                .containsExactly("b");
    }

    @Test
    void staysSilentOnEvidenceFromCustomers() {
        resting(EvidenceOrigin.VENDOR, EvidenceOrigin.CUSTOMER).verify().staysSilent();
    }

    @Test
    void staysSilentWhenCustomersAdvisedAgainstIt() {
        trend(
                        pitchedUnknown(),
                        decision("D-1")
                                .evidence(from(EvidenceOrigin.CUSTOMER, EvidenceStance.CONTRADICTS))
                                .build())
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentWhenOneOfSeveralDecisionsHeardCustomers() {
        resting(EvidenceOrigin.VENDOR)
                .given(decision("D-2").evidence(from(EvidenceOrigin.CUSTOMER)).build())
                .verify()
                .staysSilent();
    }

    @Test
    void firesOnDecisionsThatListNoEvidence() {
        trend(pitchedUnknown(), decision("D-1").evidence().build())
                .supplied("decisions.evidence.origin")
                .verify()
                .firesOn(TRENDY);
    }

    @Test
    void firesWithoutADecisionOnTheInitiative() {
        trend(pitchedUnknown()).supplied("decisions").verify().firesOn(TRENDY);
    }

    @Test
    void looksAtDecisionsOnTheInitiativeOnly() {
        resting(EvidenceOrigin.VENDOR)
                .given(Goal.builder("I-1", "A goal of the same id", GoalStatus.ACTIVE)
                        .build())
                .given(decision("D-2")
                        .subjectType(SubjectType.GOAL)
                        .evidence(from(EvidenceOrigin.CUSTOMER))
                        .build())
                .verify()
                .firesOn(TRENDY);
    }

    @Test
    void cannotTellWhereADecisionDoesNotListItsEvidence() {
        resting(EvidenceOrigin.VENDOR)
                .given(decision("D-2").build())
                .verify()
                .firesOn()
                .examined(1, 1); // the rest of the portfolio; I-1
    }

    @Test
    void cannotTellWhereAPieceOfEvidenceStatesNoOrigin() {
        resting(EvidenceOrigin.VENDOR)
                .given(decision("D-2").evidence(from(null)).build())
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void aBusinessCaseDoesNotStandInForCustomers() {
        assertThat(trend(pitchedUnknown().businessCase(true), on(EvidenceOrigin.VENDOR))
                        .verify()
                        .firesOn(TRENDY)
                        .finding()
                        .alternatives())
                .containsExactly("b");
    }

    @Test
    void customersDoNotStandInForABusinessCase() {
        assertThat(trend(pitched(), on(EvidenceOrigin.CUSTOMER))
                        .verify()
                        .firesOn(TRENDY)
                        .finding()
                        .alternatives())
                .containsExactly("a");
    }

    @Test
    void bothTogetherAreOneFinding() {
        assertThat(trend(pitched(), on(EvidenceOrigin.VENDOR))
                        .verify()
                        .firesOn(TRENDY)
                        .finding()
                        .alternatives())
                .containsExactly("a", "b");
    }
}
