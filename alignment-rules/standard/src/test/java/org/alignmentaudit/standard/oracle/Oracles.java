package org.alignmentaudit.standard.oracle;

import java.util.List;

/** The oracles. */
public final class Oracles {

    private Oracles() {}

    /** One oracle a rule, by rule. */
    public static List<Oracle> all() {
        return List.of(
                new OrphanInitiativeOracle(),
                new NominalLinkOracle(),
                new UnfundedGoalOracle(),
                new PriorityMismatchOracle(),
                new SpreadTooThinOracle(),
                new CrossPurposesOracle(),
                new UnassessedApprovalOracle(),
                new AlignmentDriftOracle(),
                new AutomationWithoutGoalOracle(),
                new BrokenProcessOracle(),
                new BenefitGapOracle(),
                new ConfirmationOracle(),
                new SunkCostOracle(),
                new EscalationOracle(),
                new CompletionEffectOracle(),
                new GroupthinkOracle(),
                new SingleOptionOracle(),
                new HaloOracle(),
                new RewrittenRecordOracle(),
                new RosyStatusOracle(),
                new SerialExtensionOracle(),
                new CulturalInertiaOracle(),
                new MisalignedIncentiveOracle(),
                new IgnoredDisruptionOracle(),
                new NoExplorationOracle(),
                new RigidStrategyOracle(),
                new PivotChurnOracle(),
                new StaleAssumptionOracle(),
                new SlowAdjustmentOracle(),
                new UninformedPartnerOracle(),
                new PartnerConflictOracle(),
                new NoJointSessionOracle(),
                new LowUnderstandingOracle(),
                new NoUpwardChannelOracle(),
                new OneTeamOracle(),
                new MethodMismatchOracle(),
                new MethodInNameOracle(),
                new TrendOracle(),
                new ContradictedValueOracle(),
                new UntoldGoalOracle(),
                new ReactionOracle(),
                new OverlookedCustomerOracle(),
                new OverdueReviewOracle(),
                new ReviewWithoutConsequenceOracle(),
                new MissingContingencyOracle(),
                new PassedTripwireOracle(),
                new UndocumentedStrategyOracle(),
                new VagueGoalOracle(),
                new UntimedGoalOracle(),
                new GoalWithoutPlaceOracle(),
                new UnlikelyTargetOracle(),
                new TrailingPaceOracle());
    }
}
