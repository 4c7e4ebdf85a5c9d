package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenTrend.bare;
import static org.alignmentaudit.standard.mistakes.GivenTrend.budget;
import static org.alignmentaudit.standard.mistakes.GivenTrend.initiative;
import static org.alignmentaudit.standard.mistakes.GivenTrend.on;
import static org.alignmentaudit.standard.mistakes.GivenTrend.pitched;
import static org.alignmentaudit.standard.mistakes.GivenTrend.pitchedUnknown;
import static org.alignmentaudit.standard.mistakes.GivenTrend.spent;
import static org.alignmentaudit.standard.mistakes.GivenTrend.trend;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.Trigger;
import org.junit.jupiter.api.Test;

/** MM-01: what it needs, and which initiatives it cannot assess. */
class ChasingTrendsCoverageTest {

    // data

    @Test
    void isNotAssessedWithoutAnyRecord() {
        rule("MM-01").verify().isNotAssessed("goals", "initiatives", "decisions");
    }

    @Test
    void isNotAssessedWithoutBusinessCasesAndEvidence() {
        trend(pitchedUnknown()).verify().isNotAssessed("initiatives.businessCase", "decisions");
    }

    @Test
    void isNotAssessedWhereLinksAreDeclaredUnavailable() {
        trend(pitched())
                .unavailable("initiatives.goalLinks")
                .verify()
                .isNotAssessed("initiatives.goalLinks", "decisions");
    }

    @Test
    void isNotAssessedWhereNobodyTellsWhereIdeasCameFrom() {
        trend(pitched())
                .unavailable("initiatives.trigger", "initiatives.tags")
                .verify()
                .isNotAssessed("initiatives.trigger or initiatives.tags", "decisions");
    }

    @Test
    void isNotAssessedWithoutBudgetsAndSpending() {
        trend(pitched())
                .unavailable("initiatives.budgets", "initiatives.spending")
                .verify()
                .isNotAssessed("initiatives.budgets", "initiatives.spending", "decisions");
    }

    @Test
    void findsNothingWhereThereAreNoInitiatives() {
        rule("MM-01").supplied("goals", "initiatives").verify().firesOn().examined(0, 0);
    }

    @Test
    void countsAnInitiativeWithUnknownLinksAsNotAssessable() {
        trend(initiative("I-1", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .budgets(budget("20"))
                        .spending(spent("15"))
                        .trigger(Trigger.PEER)
                        .businessCase(false))
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void countsAnInitiativeWithUnknownSpendingAsNotAssessable() {
        trend(bare().trigger(Trigger.PEER).businessCase(false))
                .with("minSpentShare", 0)
                .supplied("initiatives.spending.actual")
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void countsAnInitiativeOfWhichOnlyPlansOrHoursAreKnownAsNotAssessable() {
        InitiativeBuilder worked = bare().trigger(Trigger.PEER)
                .spending(new Spend(AS_OF.minusDays(20), Money.of(15), null, null, 80.0, null));

        trend(worked, on(EvidenceOrigin.VENDOR))
                .supplied("initiatives.spending.actual")
                .with("minSpentShare", 0)
                .verify()
                .firesOn()
                .examined(1, 1);
        trend(worked.businessCase(false))
                .supplied("initiatives.spending.actual")
                .with("minSpentShare", 0)
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void countsAnInitiativeOfUnknownOriginAsNotAssessable() {
        trend(bare().spending(spent("15")).businessCase(false))
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void assessesNothingWhereThePortfolioHasNoBudget() {
        trend(
                        GivenTrend.rest("0"),
                        initiative("I-1", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                                .budgets(budget("0"))
                                .goalLinks()
                                .spending(spent("15"))
                                .trigger(Trigger.PEER)
                                .businessCase(false))
                .verify()
                .firesOn()
                .examined(0, 2);
    }
}
