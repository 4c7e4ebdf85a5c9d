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
                new SunkCostOracle(),
                new EscalationOracle(),
                new GroupthinkOracle(),
                new RosyStatusOracle(),
                new TrendOracle(),
                new ContradictedValueOracle(),
                new VagueGoalOracle(),
                new TrailingPaceOracle());
    }

    /** Oracles of rules that the pack does not hold yet, by rule. */
    public static List<Oracle> coming() {
        return List.of(
                new PriorityMismatchOracle(),
                new ConfirmationOracle(),
                new UntoldGoalOracle(),
                new ReactionOracle(),
                new OverlookedCustomerOracle());
    }
}
