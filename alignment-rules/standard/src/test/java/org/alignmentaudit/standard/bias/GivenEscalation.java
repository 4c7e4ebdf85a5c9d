package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;

/** What the tests of CB-03 start from: two reports ninety days apart, the newer one red, and a budget of 100 before both. */
final class GivenEscalation {

    static final String ESCALATING = "INITIATIVE:I-1";
    static final LocalDate OLDER = daysAgo(100);
    static final LocalDate NEWEST = daysAgo(10);
    static final Budget INITIAL = version(400, "100", BudgetReason.INITIAL);

    private GivenEscalation() {}

    static LocalDate daysAgo(int days) {
        return AS_OF.minusDays(days);
    }

    static StatusReport report(int daysAgo, Band band) {
        return StatusReport.of(daysAgo(daysAgo), band);
    }

    static StatusReport red(int daysAgo) {
        return report(daysAgo, Band.RED);
    }

    static Budget version(int daysAgo, String amount, BudgetReason reason) {
        return Budget.of(daysAgo(daysAgo), Money.of(amount), reason);
    }

    /** More money for the same work, between the two reports. */
    static Budget topUp(String amount) {
        return topUp(50, amount);
    }

    static Budget topUp(int daysAgo, String amount) {
        return version(daysAgo, amount, BudgetReason.TOP_UP);
    }

    static InitiativeBuilder initiative(String id, InitiativeStatus status) {
        return Initiative.builder(id, "Online ordering", InitiativeType.PROJECT, status);
    }

    static InitiativeBuilder rated(StatusReport... reports) {
        return initiative("I-1", InitiativeStatus.ACTIVE).statusReports(reports);
    }

    /** The newer of the two reports is red. */
    static InitiativeBuilder inTrouble() {
        return rated(report(100, Band.AMBER), red(10));
    }

    static RuleVerifier escalation(InitiativeBuilder initiative, Fact... more) {
        return StandardRules.rule("CB-03").given(initiative.build()).given(more);
    }
}
