package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;

/** What the tests of CB-02 start from: red reports 100 and 10 days ago, and half of the planned money spent in between. */
final class GivenSunkCost {

    static final String SINKING = "INITIATIVE:I-1";

    /** First day of the run of bad status, in days before the as-of date. */
    static final int RUN = 100;

    static final Spend HALF_OF_PLAN = spent(50, "100", "50");

    /** By one unit, stopping is worth more than going on. */
    static final Forecast POOR = Forecast.of(daysAgo(5), Money.of(80), Money.of(79));

    private GivenSunkCost() {}

    static LocalDate daysAgo(int days) {
        return AS_OF.minusDays(days);
    }

    static StatusReport report(int daysAgo, Band band) {
        return StatusReport.of(daysAgo(daysAgo), band);
    }

    static StatusReport red(int daysAgo) {
        return report(daysAgo, Band.RED);
    }

    static Spend spent(int daysAgo, String planned, String actual) {
        return Spend.of(daysAgo(daysAgo), Money.of(planned), Money.of(actual));
    }

    static InitiativeBuilder initiative(String id, InitiativeStatus status) {
        return Initiative.builder(id, "New till", InitiativeType.SYSTEM, status);
    }

    static InitiativeBuilder rated(StatusReport... reports) {
        return initiative("I-1", InitiativeStatus.ACTIVE).statusReports(reports);
    }

    static InitiativeBuilder inTrouble() {
        return rated(red(RUN), red(10));
    }

    /** Everything that alternative a asks for. */
    static InitiativeBuilder notWorthFinishing() {
        return inTrouble().spending(HALF_OF_PLAN).forecasts(POOR);
    }

    /** A decision on the initiative. */
    static DecisionBuilder decision(DecisionKind kind, int daysAgo) {
        return Decision.builder("D-1", kind, daysAgo(daysAgo)).subjectId("I-1");
    }

    /** A decision to go on that looks back at spending. */
    static Decision lookingBack(int daysAgo) {
        return decision(DecisionKind.CONTINUE, daysAgo)
                .title("Go on with the till")
                .rationale("We have already spent most of it.")
                .build();
    }

    static RuleVerifier sunkCost(InitiativeBuilder initiative, Fact... more) {
        return StandardRules.rule("CB-02").given(initiative.build()).given(more);
    }
}
