package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.facts.InitiativeType.PROJECT;
import static org.alignmentaudit.facts.InitiativeType.SYSTEM;
import static org.alignmentaudit.standard.bias.GivenClosedWork.PLANNED;
import static org.alignmentaudit.standard.bias.GivenClosedWork.closed;
import static org.alignmentaudit.standard.bias.GivenClosedWork.done;
import static org.alignmentaudit.standard.bias.GivenClosedWork.overran;
import static org.alignmentaudit.standard.bias.GivenClosedWork.planned;
import static org.alignmentaudit.standard.bias.GivenClosedWork.version;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-06: closed initiatives overran, and the next budget holds back less than they did. */
class PlanningFallacyTest {

    private static RuleVerifier given(int contingency, Initiative... closed) {
        return rule("CB-06").given(planned(contingency).build()).given(closed);
    }

    @Test
    void firesWhereLessIsHeldBackThanTheOthersOverran() {
        given(299, overran(8, 30)).verify().firesOn(PLANNED);
        given(300, overran(8, 30)).verify().staysSilent();
        given(301, overran(8, 30)).verify().staysSilent();
    }

    @Test
    void asksFromAMedianOverrunOfAFifthOn() {
        given(0, overran(8, 20)).verify().firesOn(PLANNED);
        given(0, overran(8, 19)).verify().staysSilent();
        given(0, overran(8, 19)).with("minOverrun", 0.19).verify().firesOn(PLANNED);
    }

    @Test
    void theMedianCountsAndNotTheMean() {
        given(
                        0,
                        closed("A", PROJECT, 1000, 1000),
                        closed("B", PROJECT, 1000, 1010),
                        closed("C", PROJECT, 1000, 1020),
                        closed("D", PROJECT, 1000, 1180),
                        closed("E", PROJECT, 1000, 1220),
                        closed("F", PROJECT, 1000, 9000),
                        closed("G", PROJECT, 1000, 9000),
                        closed("H", PROJECT, 1000, 9000))
                .verify()
                .firesOn(PLANNED);
        given(
                        0,
                        closed("A", PROJECT, 1000, 1000),
                        closed("B", PROJECT, 1000, 1010),
                        closed("C", PROJECT, 1000, 1020),
                        closed("D", PROJECT, 1000, 1180),
                        closed("E", PROJECT, 1000, 1219),
                        closed("F", PROJECT, 1000, 9000),
                        closed("G", PROJECT, 1000, 9000),
                        closed("H", PROJECT, 1000, 9000))
                .verify()
                .staysSilent();
    }

    /** Two thirds end in no last digit. */
    @Test
    void sharesAreEqualHoweverTheyAreRounded() {
        Initiative[] closed = IntStream.range(0, 8)
                .mapToObj(i -> closed("C" + i, PROJECT, 300, 500))
                .toArray(Initiative[]::new);

        rule("CB-06")
                .given(planned(InitiativeStatus.APPROVED)
                        .budgets(version(9, 600, 400))
                        .build())
                .given(closed)
                .verify()
                .staysSilent();
        rule("CB-06")
                .given(planned(InitiativeStatus.APPROVED)
                        .budgets(version(9, 600, 399))
                        .build())
                .given(closed)
                .verify()
                .firesOn(PLANNED);
    }

    @Test
    void fewerThanEightClosedOnesTellNothing() {
        given(0, overran(7, 90)).verify().firesOn().examined(0, 1);
        given(0, overran(7, 90)).with("minClosed", 7).verify().firesOn(PLANNED);
    }

    @Test
    void theClosedOnesOfSimilarSizeCountBeforeAllOthers() {
        RuleVerifier similar = given(0, overran(8, 90));
        for (int i = 0; i < 9; i++) {
            similar.given(closed("S" + i, PROJECT, 333, 333)).given(closed("L" + i, PROJECT, 3001, 3001));
        }

        similar.verify().firesOn(PLANNED);
        similar.with("sizeFactor", 3.01).verify().staysSilent();
    }

    @Test
    void theClosedOnesOfItsTypeCountBeforeAllOthers() {
        RuleVerifier ofItsType = rule("CB-06").given(planned(0).build());
        for (int i = 0; i < 9; i++) {
            ofItsType.given(closed("S" + i, PROJECT, 9000, 18000)).given(closed("O" + i, SYSTEM, 1000, 1000));
        }

        ofItsType.verify().firesOn(PLANNED);
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void looksAtWhatHoldsAClaimOnMoney(InitiativeStatus status) {
        boolean claims = status == InitiativeStatus.APPROVED
                || status == InitiativeStatus.ACTIVE
                || status == InitiativeStatus.PAUSED;
        rule("CB-06")
                .given(planned(status).budgets(version(9, 1000, 0)).build())
                .given(overran(8, 90))
                .verify()
                .firesOn(claims ? new String[] {PLANNED} : new String[0]);
    }

    @Test
    void theVersionInForceCounts() {
        rule("CB-06")
                .given(planned(InitiativeStatus.ACTIVE)
                        .budgets(version(20, 1000, 0), version(9, 1500, 450))
                        .build())
                .given(overran(8, 30))
                .verify()
                .staysSilent();
        rule("CB-06")
                .given(planned(InitiativeStatus.ACTIVE)
                        .budgets(version(20, 1000, 300), version(9, 1500, 300))
                        .build())
                .given(overran(8, 30))
                .verify()
                .firesOn(PLANNED);
    }

    @Test
    void aBudgetThatDoesNotTellItsContingencyIsNotAssessed() {
        rule("CB-06")
                .given(planned(InitiativeStatus.ACTIVE)
                        .budgets(version(20, 1000, 0), version(9, 1500, null))
                        .build())
                .given(overran(8, 30))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @ParameterizedTest
    @CsvSource({"INITIAL, 1000, true", "TOP_UP, 1000, false", "INITIAL, 0, false"})
    void anOverrunIsMeasuredAgainstTheInitialBudget(BudgetReason reason, int amount, boolean counts) {
        Initiative last = done("L", PROJECT)
                .budgets(
                        Budget.of(AS_OF.minusDays(900), Money.of(amount), reason),
                        Budget.of(AS_OF.minusDays(700), Money.of(1300), BudgetReason.SCOPE))
                .spending(Spend.actual(AS_OF.minusDays(500), Money.of(1300)))
                .build();

        given(0, overran(7, 30)).given(last).verify().firesOn(counts ? new String[] {PLANNED} : new String[0]);
    }

    @Test
    void whatWasSpentMustBeKnown() {
        Budget first = Budget.of(AS_OF.minusDays(900), Money.of(1000), BudgetReason.INITIAL);
        Spend onlyPlanned = new Spend(AS_OF.minusDays(500), Money.of(1300), null, null, null, null);

        given(0, overran(7, 30))
                .given(done("L", PROJECT).budgets(first).build())
                .verify()
                .firesOn()
                .examined(0, 1);
        given(0, overran(7, 30))
                .given(done("L", PROJECT).budgets(first).spending(onlyPlanned).build())
                .verify()
                .firesOn()
                .examined(0, 1);
        given(0, overran(7, 30))
                .given(done("L", PROJECT).budgets(first).spending().build())
                .verify()
                .firesOn(PLANNED);
    }

    @Test
    void isNotAssessedWithoutBudgetsAndSpending() {
        rule("CB-06")
                .given(planned(InitiativeStatus.ACTIVE).build())
                .verify()
                .isNotAssessed("initiatives.budgets", "initiatives.spending");
        rule("CB-06").verify().isNotAssessed("initiatives");
        given(0, overran(8, 30))
                .unavailable("initiatives.budgets.contingency")
                .verify()
                .isNotAssessed("initiatives.budgets.contingency");
        given(0, overran(8, 30))
                .unavailable("initiatives.spending.actual")
                .verify()
                .isNotAssessed("initiatives.spending.actual");
    }
}
