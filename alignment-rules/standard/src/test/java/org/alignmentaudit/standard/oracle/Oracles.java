package org.alignmentaudit.standard.oracle;

import java.util.List;
import java.util.Optional;

/** The oracles. */
public final class Oracles {

    private Oracles() {}

    /** The oracle of a rule, if there is one. */
    static Optional<Oracle> of(String rule) {
        return all().stream().filter(oracle -> oracle.rule().equals(rule)).findAny();
    }

    /** One oracle for each rule of the pack that looks at the portfolio, by rule. */
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
                new OptimisticBudgetOracle(),
                new UncalibratedForecastOracle(),
                new AnchoredBudgetOracle(),
                new RecentIncidentOracle(),
                new LossAversionOracle(),
                new StatusQuoOracle(),
                new SelfApprovalOracle(),
                new SingleOptionOracle(),
                new HaloOracle(),
                new RewrittenRecordOracle(),
                new PipelineOptimismOracle(),
                new RosyStatusOracle(),
                new VanityMetricOracle(),
                new SerialExtensionOracle(),
                new CulturalInertiaOracle(),
                new MisalignedIncentiveOracle(),
                new IgnoredDisruptionOracle(),
                new NoExplorationOracle(),
                new ConflictingRecordsOracle(),
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
                new LooseWorkOracle(),
                new UnsharedStrategyOracle(),
                new BrokenPromiseOracle(),
                new DisjointDepartmentsOracle(),
                new SlowAdaptationOracle(),
                new UnmeasuredOracle(),
                new MethodMismatchOracle(),
                new MethodInNameOracle(),
                new TrendOracle(),
                new ContradictedValueOracle(),
                new UntoldGoalOracle(),
                new ReactionOracle(),
                new OverlookedCustomerOracle(),
                new NoChallengerOracle(),
                new NoBiasTrainingOracle(),
                new FewPrinciplesOracle(),
                new NoDialogueOracle(),
                new ToolGapOracle(),
                new UnfollowedActionOracle(),
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
