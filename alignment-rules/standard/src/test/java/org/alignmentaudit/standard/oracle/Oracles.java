package org.alignmentaudit.standard.oracle;

import java.util.List;

/** The oracles. */
public final class Oracles {

    private Oracles() {}

    /** One oracle a rule, by rule. */
    public static List<Oracle> all() {
        return List.of(
                new OrphanInitiativeOracle(),
                new UnfundedGoalOracle(),
                new PriorityMismatchOracle(),
                new ConfirmationOracle(),
                new SunkCostOracle(),
                new EscalationOracle(),
                new GroupthinkOracle(),
                new RosyStatusOracle(),
                new TrendOracle(),
                new ContradictedValueOracle(),
                new UntoldGoalOracle(),
                new ReactionOracle(),
                new OverlookedCustomerOracle(),
                new VagueGoalOracle(),
                new TrailingPaceOracle());
    }
}
