package org.alignmentaudit.standard.oracle;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The oracles. */
public final class Oracles {

    /** Rules that have an oracle and are not in the pack yet. A rule that lands leaves this list. */
    static final Set<String> PENDING = Set.of(
            "CB-06", "CB-07", "CB-08", "CB-09", "CB-10", "CB-11", "CB-12", "CB-16", "CB-18", "MT-01", "MT-02", "MT-03",
            "MT-04", "MT-05", "MT-06");

    private Oracles() {}

    /** One oracle for each rule of the pack, by rule. */
    public static List<Oracle> all() {
        return written().stream()
                .filter(oracle -> !PENDING.contains(oracle.rule()))
                .toList();
    }

    /** The oracle of a rule, be the rule in the pack or still to come. */
    static Optional<Oracle> of(String rule) {
        return written().stream().filter(oracle -> oracle.rule().equals(rule)).findAny();
    }

    /** One oracle a rule, by rule, with those of rules that are still to come. */
    static List<Oracle> written() {
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
