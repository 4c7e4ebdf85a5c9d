package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenDecision.HARMONIOUS;
import static org.alignmentaudit.standard.bias.GivenDecision.agreed;
import static org.alignmentaudit.standard.bias.GivenDecision.decision;
import static org.alignmentaudit.standard.bias.GivenDecision.groupthink;
import static org.alignmentaudit.standard.bias.GivenDecision.material;
import static org.alignmentaudit.standard.bias.GivenDecision.members;
import static org.alignmentaudit.standard.bias.GivenDecision.threeSigns;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;

import org.alignmentaudit.facts.DecisionBuilder;
import org.junit.jupiter.api.Test;

/** CB-05: what it needs, and which decisions it cannot assess. */
class GroupthinkCoverageTest {

    private static final String PARTICIPANTS = "decisions.participants or decisions.participantCount";

    @Test
    void isNotAssessedWithoutAnyRecord() {
        rule("CB-05").verify().isNotAssessed("decisions");
    }

    @Test
    void isNotAssessedWhereNobodyKnowsWhoTookPart() {
        groupthink(material().durationMinutes(29)).verify().isNotAssessed(PARTICIPANTS);
    }

    @Test
    void isNotAssessedWhereDecisionsAreDeclaredUnavailable() {
        groupthink(threeSigns()).unavailable("decisions").verify().isNotAssessed("decisions");
    }

    @Test
    void isNotAssessedWhereParticipantsAreDeclaredUnavailable() {
        groupthink(threeSigns())
                .unavailable("decisions.participants", "decisions.participantCount")
                .verify()
                .isNotAssessed(PARTICIPANTS);
    }

    @Test
    void countsAreEnoughWhereParticipantsAreUnavailable() {
        groupthink(material().participantCount(3).dissentCount(0))
                .unavailable("decisions.participants")
                .verify()
                .staysSilent();
    }

    @Test
    void isAssessedWhereTheOrganisationTookNoDecision() {
        rule("CB-05").supplied("decisions").verify().firesOn().examined(0, 0);
    }

    @Test
    void countsADecisionOfUnknownPeopleAsNotAssessable() {
        groupthink(threeSigns(), another().build()).verify().firesOn(HARMONIOUS).examined(1, 1);
    }

    @Test
    void countsADecisionWithoutACountOfObjectionsAsNotAssessable() {
        groupthink(material().participantCount(3)).verify().firesOn().examined(0, 1);
    }

    @Test
    void countsADecisionWithoutACountOfPeopleAsNotAssessable() {
        groupthink(agreed(), another().dissentCount(0).build())
                .verify()
                .staysSilent()
                .examined(1, 1);
    }

    @Test
    void countsADecisionOfUnknownMaterialityAsNotAssessable() {
        groupthink(decision("D-1", 10).participants(members("A", "B", "C")))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    private static DecisionBuilder another() {
        return decision("D-2", 5).reversible(false);
    }
}
