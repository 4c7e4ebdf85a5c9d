package org.alignmentaudit.portfolio;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.facts.UnplannedAndActual;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the portfolio as a whole, so that no rule adds them up. One such fact per audit; immutable and thread-safe.
 */
public final class PortfolioProfile {

    private static final int DAYS_OF_A_YEAR = 365;

    private final Organization organization;
    private final List<Initiative> initiatives;
    private final Money budget;
    private final BigInteger numberOfActiveGoals;
    private final BigInteger allotted;
    private final double meanShare;
    private final boolean linksComplete;
    private final Lazy<Money> meanActual;
    private final Lazy<DecidingGroups> groups;
    private final Lazy<Deliberations> deliberations;
    private final Lazy<DecisionRecord> decisions;
    private final Lazy<Money> annualBudget;
    private final Lazy<Contradictions> contradictions;
    private final Lazy<CustomerVoice> customerVoice;
    private final Lazy<CustomerFocus> customerFocus;
    private final Lazy<InternalChanges> internalChanges;
    private final Lazy<Communications> communications;
    private final Lazy<Allocation> allocation;
    private final Lazy<Paces> paces;
    private final Lazy<OverdueRisks> overdueRisks;
    private final Lazy<Boolean> costIndexSupplied;
    private final Lazy<Boolean> scheduleIndexSupplied;
    private final Lazy<ContraryRecords> contraryRecords;
    private final Lazy<GoalTerms> goalTerms;
    private final Lazy<GoalRegister> goalRegister;
    private final Lazy<GoalPlaces> goalPlaces;
    private final Lazy<Programmes> programmes;
    private final Lazy<StrategyReviews> strategyReviews;
    private final Lazy<TargetDemands> targetDemands;
    private final Lazy<NewMeans> newMeans;
    private final Lazy<Workload> workload;
    private final Lazy<CrossPurposes> crossPurposes;
    private final Lazy<Approvals> approvals;
    private final Lazy<Drifts> drifts;
    private final Lazy<EffortKpis> effortKpis;
    private final Lazy<AutomatedProcesses> automatedProcesses;
    private final Lazy<Methods> methods;
    private final Lazy<GoalPlans> goalPlans;
    private final Lazy<Pivots> pivots;
    private final Lazy<AssumptionTests> assumptionTests;
    private final Lazy<Completions> completions;
    private final Lazy<Choices> choices;
    private final Lazy<Outcomes> outcomes;
    private final Lazy<SerialExtensions> serialExtensions;
    private final Surroundings surroundings;
    private final Workforce workforce;
    private final Estimates estimates;
    private final Habits habits;
    private final Mitigations mitigations;
    private final Scorecard scorecard;
    private final RecordConflicts recordConflicts;
    private final Map<Integer, Optional<Exploration>> explorations = new ConcurrentHashMap<>();
    private final Portfolio portfolio;

    PortfolioProfile(Portfolio portfolio, Funding funding) {
        organization = portfolio.organization();
        initiatives = portfolio.initiatives();
        budget = funding.budget();
        List<GoalFunding> ofActive = portfolio.goals().stream()
                .filter(Goal::active)
                .map(goal -> funding.of(goal.id()))
                .toList();
        numberOfActiveGoals = BigInteger.valueOf(ofActive.size());
        allotted = ofActive.stream()
                .map(goal -> BigInteger.valueOf(goal.allotted().micros()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        meanShare = ofActive.stream().mapToDouble(GoalFunding::share).average().orElse(0);
        linksComplete = funding.linksComplete();
        meanActual = new Lazy<>(() -> meanActual(initiatives));
        groups = new Lazy<>(() -> new DecidingGroups(portfolio.decisions()));
        deliberations = new Lazy<>(() -> new Deliberations(portfolio));
        decisions = new Lazy<>(() -> new DecisionRecord(portfolio));
        annualBudget = new Lazy<>(() -> annualBudget(portfolio));
        contradictions = new Lazy<>(() -> new Contradictions(portfolio));
        customerVoice = new Lazy<>(() -> new CustomerVoice(portfolio));
        approvals = new Lazy<>(() -> new Approvals(portfolio, decisions.get(), budget));
        customerFocus = new Lazy<>(() -> new CustomerFocus(portfolio, decisions.get(), approvals.get()));
        internalChanges = new Lazy<>(() -> new InternalChanges(portfolio.influencers()));
        communications = new Lazy<>(() -> new Communications(portfolio, funding));
        allocation = new Lazy<>(() -> new Allocation(portfolio, funding));
        paces = new Lazy<>(() -> new Paces(portfolio));
        overdueRisks = new Lazy<>(() -> new OverdueRisks(portfolio));
        costIndexSupplied = new Lazy<>(() -> portfolio.supplies("initiatives.statusReports.cpi"));
        scheduleIndexSupplied = new Lazy<>(() -> portfolio.supplies("initiatives.statusReports.spi"));
        contraryRecords = new Lazy<>(() -> new ContraryRecords(portfolio, paces.get()));
        goalTerms = new Lazy<>(() -> new GoalTerms(portfolio));
        goalRegister = new Lazy<>(() -> new GoalRegister(portfolio, goalTerms.get()));
        goalPlaces = new Lazy<>(() -> new GoalPlaces(portfolio));
        programmes = new Lazy<>(() -> new Programmes(portfolio));
        strategyReviews = new Lazy<>(() -> new StrategyReviews(portfolio, paces.get()));
        targetDemands = new Lazy<>(() -> new TargetDemands(portfolio));
        newMeans = new Lazy<>(() -> new NewMeans(portfolio));
        workload = new Lazy<>(() -> new Workload(portfolio));
        crossPurposes = new Lazy<>(() -> new CrossPurposes(portfolio));
        drifts = new Lazy<>(() -> new Drifts(portfolio));
        effortKpis = new Lazy<>(() -> new EffortKpis(portfolio));
        automatedProcesses = new Lazy<>(() -> new AutomatedProcesses(portfolio));
        methods = new Lazy<>(() -> new Methods(portfolio));
        goalPlans = new Lazy<>(() -> new GoalPlans(portfolio));
        pivots = new Lazy<>(() -> new Pivots(portfolio));
        assumptionTests = new Lazy<>(() -> new AssumptionTests(portfolio));
        completions = new Lazy<>(() -> new Completions(portfolio));
        choices = new Lazy<>(() -> new Choices(portfolio));
        outcomes = new Lazy<>(() -> new Outcomes(portfolio));
        serialExtensions = new Lazy<>(() -> new SerialExtensions(portfolio));
        surroundings = new Surroundings(portfolio, budget);
        workforce = new Workforce(portfolio);
        estimates = new Estimates(portfolio);
        habits = new Habits(portfolio, funding);
        mitigations = new Mitigations(portfolio, this::material);
        scorecard = new Scorecard(portfolio, surroundings);
        recordConflicts = new RecordConflicts(portfolio);
        this.portfolio = portfolio;
    }

    /** Sum of the budgets in force of all APPROVED, ACTIVE and PAUSED initiatives; zero where no budget is known. */
    public Money budget() {
        return budget;
    }

    /** Mean over all initiatives of what was spent so far, rounded to the nearest millionth; zero without an initiative. */
    public Money meanActualToDate() {
        return meanActual.get();
    }

    private static Money meanActual(List<Initiative> initiatives) {
        Money total = Money.ZERO;
        for (Initiative initiative : initiatives) {
            total = total.plus(initiative.spending().actualToDate());
        }
        return initiatives.isEmpty() ? Money.ZERO : total.times(1.0 / initiatives.size());
    }

    /** How groups of people decide. */
    public DecidingGroups groups() {
        return groups.get();
    }

    /** Mean over the active goals of their share of the portfolio budget; 0 without an active goal. */
    public double meanShareOfActiveGoals() {
        return meanShare;
    }

    /** Whether a goal gets less than the mean share of the active goals; compared exactly, in money. */
    public boolean belowMeanOfActiveGoals(GoalFunding funding) {
        BigInteger times = BigInteger.valueOf(funding.allotted().micros()).multiply(numberOfActiveGoals);
        return times.compareTo(allotted) < 0;
    }

    /** Whether every ACTIVE initiative tells which goals it serves, be it none. */
    public boolean linksComplete() {
        return linksComplete;
    }

    /**
     * Whether a decision is material: it commits at least the material share of the portfolio budget, or cannot be undone.
     * Without an amount or a budget only the latter counts.
     */
    public boolean material(Decision decision) {
        Money amount = decision.amount();
        return decision.irreversible()
                || (amount != null && budget.positive() && amount.shareOf(budget) >= organization.materialShare());
    }

    /** Whether it can be told if a decision is material: it states an amount beside a budget, or whether it can be undone. */
    public boolean materialityKnown(Decision decision) {
        return decision.reversible() != null || (decision.amount() != null && budget.positive());
    }

    /** The money spent to date by ACTIVE initiatives, and the part of those required from outside or bearing a run word. */
    public RequiredSpending requiredSpending(Collection<String> runTags) {
        return new RequiredSpending(spent(initiative -> initiative.required(runTags)), spent(initiative -> true));
    }

    private Money spent(Predicate<Initiative> which) {
        return initiatives.stream()
                .filter(Initiative::active)
                .filter(which)
                .map(initiative -> initiative.spending().actualToDate())
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * The signs that a decision was taken in too much harmony (after Janis 1972).
     *
     * @param decision the decision
     * @param shortMinutes a meeting below this length is a sign
     * @param sameGroupDecisions number of decisions directly before that count for the sign of the same group
     * @param sameGroupOverlap smallest overlap of two groups that counts as the same, 0..1
     */
    public ConsensusSigns consensusSigns(
            Decision decision, int shortMinutes, int sameGroupDecisions, double sameGroupOverlap) {
        return new ConsensusSigns(
                isOne(decision.realOptionTotal()),
                isZero(decision.dissentTotal()) && deliberations.get().noRiskRecorded(decision),
                deliberations.get().noOutsider(decision),
                deliberations.get().sameGroupBefore(decision, sameGroupDecisions, sameGroupOverlap),
                deliberations.get().leaderFirst(decision),
                decision.durationMinutes() != null && decision.durationMinutes() < shortMinutes,
                Boolean.FALSE.equals(decision.contingency()));
    }

    /** Planned spending of the 365 days up to the as-of date, else {@link #budget()}; zero where neither is known. */
    public Money annualBudget() {
        return annualBudget.get();
    }

    /** What nobody supplies does not count, although single rows may hold it. */
    private Money annualBudget(Portfolio portfolio) {
        Money planned = portfolio.supplies("initiatives.spending.planned") ? plannedThisYear() : Money.ZERO;
        if (planned.positive()) {
            return planned;
        }
        return portfolio.supplies("initiatives.budgets") ? budget : Money.ZERO;
    }

    private Money plannedThisYear() {
        Window year = upToAsOf(DAYS_OF_A_YEAR);
        return initiatives.stream()
                .map(initiative -> initiative.spending().planned(year))
                .reduce(Money.ZERO, Money::plus);
    }

    private Window upToAsOf(int days) {
        return Window.upTo(organization.asOf(), days);
    }

    /** The initiative that a decision is about; null where it is about something else. */
    public @Nullable Initiative initiative(Decision decision) {
        return portfolio.initiative(decision);
    }

    /** Whether a decision was taken within so many days up to the as-of date. */
    public boolean decidedWithin(Decision decision, int days) {
        long age = ChronoUnit.DAYS.between(decision.decidedOn(), organization.asOf());
        return age >= 0 && age < days;
    }

    /** The amount of a decision as a share of the annual budget; 0 where either is unknown. */
    public double shareOfAnnualBudget(Decision decision) {
        Money amount = decision.amount();
        return amount == null || !annualBudget().positive() ? 0 : amount.shareOf(annualBudget());
    }

    /** How many decisions of so many days up to the as-of date answered pressure and no goal. */
    public Reactions reactions(int days) {
        return decisions.get().within(upToAsOf(days));
    }

    /**
     * How much of the spending of so many days up to the as-of date no plan held, over all initiatives. What an initiative
     * that a regulator set off spends counts as planned.
     */
    public UnplannedAndActual unplannedSpending(int days) {
        Window window = upToAsOf(days);
        return initiatives.stream()
                .map(initiative -> initiative.trigger() == Trigger.REGULATION
                        ? initiative.spending().unplanned(window).excused()
                        : initiative.spending().unplanned(window))
                .reduce(UnplannedAndActual.NONE, UnplannedAndActual::plus);
    }

    /** What an initiative spent to date; null where nobody tells. */
    public @Nullable Money spentToDate(Initiative initiative) {
        boolean known = portfolio.supplies("initiatives.spending.actual")
                && initiative.spending().actualKnown();
        return known ? initiative.spending().actualToDate() : null;
    }

    /** What an initiative spent to date as a share of the portfolio budget; 0 where that is not above zero. */
    public double shareSpent(Initiative initiative) {
        return budget.positive() ? initiative.spending().actualToDate().shareOf(budget) : 0;
    }

    /** What customers contributed to the decisions on an initiative. */
    public CustomerEvidence customerEvidence(Initiative initiative) {
        return CustomerEvidence.in(decisions.get().on(initiative));
    }

    /**
     * How far an initiative is an experiment with bounds.
     *
     * @param initiative the initiative
     * @param maxShare largest budget, as a share of the portfolio budget
     * @param maxDays largest number of days from its start to its planned end
     */
    public ExperimentCheck experiment(Initiative initiative, double maxShare, int maxDays) {
        Money own = initiative.budgetInForce();
        Long days = initiative.plannedDays();
        return new ExperimentCheck(
                initiative.type() == InitiativeType.EXPERIMENT,
                own == null || !budget.positive() ? null : own.shareOf(budget) <= maxShare,
                days == null ? null : days <= maxDays,
                initiative.stopRule(),
                initiative.kpiEffects().known() ? initiative.kpiEffects().any() : null);
    }

    /**
     * The values of this binding that an initiative is recorded to contradict and that nobody but its sponsor waived; null
     * where there are none.
     *
     * @param initiative the initiative
     * @param enforcement how binding the values are
     * @param minStrength strength from which an effect against a value counts, above 0 to 1
     */
    public @Nullable Contradiction contradiction(Initiative initiative, Enforcement enforcement, double minStrength) {
        return contradictions.get().of(initiative, enforcement, minStrength);
    }

    /**
     * The complaints before and after an initiative went live: those that name it, and those that name no initiative but a
     * value that it contradicts. Null where it is not live, the days after are not over, or a window has no complaints to
     * compare with.
     *
     * @param initiative the initiative
     * @param days length of each window
     * @param minStrength strength from which an effect against a value counts, above 0 to 1
     */
    public @Nullable SignalChange complaints(Initiative initiative, int days, double minStrength) {
        return customerVoice.get().complaints(initiative, days, minStrength);
    }

    /**
     * The net promoter score before and after an initiative went live, of signals that name it. Null where it is not live,
     * the days after are not over, or fewer customers than the smallest sample stand behind one of the two spans.
     *
     * @param initiative the initiative
     * @param days length of each span
     * @param minSample smallest number of customers behind each span
     */
    public @Nullable SignalChange promoterChange(Initiative initiative, int days, int minSample) {
        return customerVoice.get().about(initiative, SignalMetric.NPS, days, minSample);
    }

    /** Satisfaction on a scale of five before and after; else as {@link #promoterChange}. */
    public @Nullable SignalChange satisfactionChange(Initiative initiative, int days, int minSample) {
        return customerVoice.get().about(initiative, SignalMetric.CSAT, days, minSample);
    }

    /** Complaints before and after, where each span counts at least the smallest sample; else as {@link #promoterChange}. */
    public @Nullable SignalChange complaintChange(Initiative initiative, int days, int minSample) {
        return customerVoice.get().about(initiative, SignalMetric.COMPLAINTS, days, minSample);
    }

    /**
     * Users who left a channel and customers who left, before and after, those of the two that can be compared; null where
     * neither can. Else as {@link #promoterChange}.
     */
    public @Nullable List<SignalChange> lossChanges(Initiative initiative, int days, int minSample) {
        List<SignalChange> changes = Stream.of(SignalMetric.ATTRITION, SignalMetric.CHURN)
                .map(metric -> customerVoice.get().about(initiative, metric, days, minSample))
                .filter(Objects::nonNull)
                .toList();
        return changes.isEmpty() ? null : changes;
    }

    /** Whether a change inside the organisation whose title holds one of these words falls on the days compared. */
    public boolean changedInside(SignalChange change, Collection<String> words) {
        return internalChanges.get().titled(words, change.first(), change.last());
    }

    /**
     * Day an initiative was approved: the stated one, else the day of the earliest decision to start it, else the day it
     * started; null where none is known.
     */
    public @Nullable LocalDate approvedOn(Initiative initiative) {
        return approvals.get().on(initiative);
    }

    /** Whether a goal that an initiative is linked to has an objective on a KPI of customers. */
    public boolean customerCentric(Initiative initiative) {
        return customerFocus.get().customerCentric(initiative);
    }

    /** Number of pieces of evidence from customers on an initiative that were known when it was approved. */
    public int earlyCustomerEvidence(Initiative initiative) {
        return customerFocus.get().evidence(initiative);
    }

    /**
     * Whether it can be told what customers said before an initiative was approved: the day is known, its links and the
     * objectives behind them are, and the evidence of all decisions on it is.
     */
    public boolean earlyCustomerEvidenceKnown(Initiative initiative) {
        return customerFocus.get().known(initiative);
    }

    /** What was said about a goal, and to whom. */
    public GoalCommunication communication(Goal goal) {
        return communications.get().about(goal.id());
    }

    /** What initiatives spent on the active goals in the last so many days, the as-of date included. */
    public GoalSpending goalSpending(int days) {
        return allocation.get().spending(days);
    }

    /**
     * Whether every ACTIVE initiative tells what it spent, be it nothing. Rows that hold nothing but plans or hours do not
     * tell.
     */
    public boolean spendingComplete() {
        return allocation.get().spendingComplete();
    }

    /** Whether every active goal has a priority. */
    public boolean prioritiesComplete() {
        return allocation.get().prioritiesComplete();
    }

    /**
     * The active goal whose share of the hours of the last so many days lies furthest from its share of the portfolio
     * budget; the first by id among equals. Null where there is no hour, no budget or no active goal.
     */
    public @Nullable HoursGap widestHoursGap(int days) {
        return allocation.get().widestHoursGap(days);
    }

    /** Whether every funded initiative with a budget tells hours of the last so many days. */
    public boolean hoursComplete(int days) {
        return allocation.get().hoursComplete(days);
    }

    /** Whether the pace of at least one objective of an active goal can be told. */
    public boolean paceKnown(Goal goal) {
        return !paces.get().of(goal.id()).isEmpty();
    }

    /**
     * Which objectives of an active goal trail their pace.
     *
     * @param goal the goal
     * @param minElapsed part of the time that must have passed, 0 to 1
     * @param minPace progress over elapsed time below which an objective trails
     */
    public PaceCheck paceOf(Goal goal, double minElapsed, double minPace) {
        return PaceCheck.of(paces.get().of(goal.id()), minElapsed, minPace);
    }

    /** Whether the pace of at least one objective of an active goal that the initiative is linked to can be told. */
    public boolean servedPaceKnown(Initiative initiative) {
        return !paces.get().served(initiative).isEmpty();
    }

    /**
     * Which objectives of the active goals that an initiative is linked to trail their pace.
     *
     * @param initiative the initiative
     * @param minElapsed part of the time that must have passed, 0 to 1
     * @param minPace progress over elapsed time below which an objective trails
     */
    public PaceCheck paceServedBy(Initiative initiative, double minElapsed, double minPace) {
        return PaceCheck.of(paces.get().served(initiative), minElapsed, minPace);
    }

    /**
     * The lower of the performance indices in the newest rated report of an initiative, of those that the portfolio
     * supplies; null where there is none.
     */
    public @Nullable Double weakestIndex(Initiative initiative) {
        return initiative.statusReports().weakestIndex(costIndexSupplied.get(), scheduleIndexSupplied.get());
    }

    /** Whether the newest rated report of an initiative states a performance index that the portfolio supplies. */
    public boolean indexKnown(Initiative initiative) {
        return weakestIndex(initiative) != null;
    }

    /** Whether such an index lies below this. */
    public boolean indexBelow(Initiative initiative, double least) {
        Double weakest = weakestIndex(initiative);
        return weakest != null && weakest < least;
    }

    /** Number of open risks of severity HIGH on the initiative that were due before the as-of date. */
    public int overdueHighRisks(Initiative initiative) {
        return overdueRisks.get().on(initiative);
    }

    /** Whether records that could speak against a decision are kept of its subject. */
    public boolean contraryRecordsKnown(Decision decision) {
        return contraryRecords.get().known(decision);
    }

    /**
     * What the records of the subject of a decision say against it, dated in these days before the decision, that its
     * evidence does not rest on.
     */
    public UnattachedRecords unattachedRecords(Decision decision, int days) {
        return contraryRecords.get().unattached(decision, days);
    }

    /** Whether every status report and observation that the evidence of a decision rests on is known here. */
    public boolean evidenceTraced(Decision decision) {
        return contraryRecords.get().traced(decision);
    }

    /** Until when goals run, and when they are looked at again. */
    public GoalTerms goalTerms() {
        return goalTerms.get();
    }

    /** What the organisation keeps of its goals, taken together. */
    public GoalRegister goalRegister() {
        return goalRegister.get();
    }

    /** Who answers for goals, and which goals stand above others. */
    public GoalPlaces goalPlaces() {
        return goalPlaces.get();
    }

    /** Which initiatives are programmes. */
    public Programmes programmes() {
        return programmes.get();
    }

    /** The reviews of the strategy. */
    public StrategyReviews strategyReviews() {
        return strategyReviews.get();
    }

    /** What the objectives of the active goals still ask of their KPIs. */
    public TargetDemands targetDemands() {
        return targetDemands.get();
    }

    /** Which goals were given more money through the initiatives linked to them. */
    public NewMeans newMeans() {
        return newMeans.get();
    }

    /** On how many things the organisation works at once. */
    public Workload workload() {
        return workload.get();
    }

    /** Which initiatives pull in opposite directions. */
    public CrossPurposes crossPurposes() {
        return crossPurposes.get();
    }

    /** When initiatives were approved, and what was known by then. */
    public Approvals approvals() {
        return approvals.get();
    }

    /** Which initiatives go on spending for goals that were closed. */
    public Drifts drifts() {
        return drifts.get();
    }

    /** Which initiatives are measured by effort alone. */
    public EffortKpis effortKpis() {
        return effortKpis.get();
    }

    /** How processes ran when initiatives on them started. */
    public AutomatedProcesses automatedProcesses() {
        return automatedProcesses.get();
    }

    /** Whether initiatives are run in ways that suit the organisation, and that are kept to. */
    public Methods methods() {
        return methods.get();
    }

    /** How long the plans of goals stood as they are. */
    public GoalPlans goalPlans() {
        return goalPlans.get();
    }

    /** How often the organisation changed its mind. */
    public Pivots pivots() {
        return pivots.get();
    }

    /** What assumptions rest on, and when they were last tested. */
    public AssumptionTests assumptionTests() {
        return assumptionTests.get();
    }

    /** How near their ends initiatives are said to be. */
    public Completions completions() {
        return completions.get();
    }

    /** What decisions chose from. */
    public Choices choices() {
        return choices.get();
    }

    /** When it was known what came of decisions. */
    public Outcomes outcomes() {
        return outcomes.get();
    }

    /** How often the ends of initiatives were moved later. */
    public SerialExtensions serialExtensions() {
        return serialExtensions.get();
    }

    /** What is known of the world around the organisation. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** What is known of its people. */
    public Workforce workforce() {
        return workforce;
    }

    /** How well it foresees costs, deals and dangers. */
    public Estimates estimates() {
        return estimates;
    }

    /** Ways of choosing that show over several choices or years. */
    public Habits habits() {
        return habits;
    }

    /** What is done against drift and bias. */
    public Mitigations mitigations() {
        return mitigations;
    }

    /** What the measures of the scorecard read. */
    public Scorecard scorecard() {
        return scorecard;
    }

    /** Which records cannot be compared, or contradict each other. */
    public RecordConflicts recordConflicts() {
        return recordConflicts;
    }

    /** How much of the spending of the last so many days went into what is new; null where nothing was spent or that is unknown. */
    public @Nullable Exploration exploration(int days) {
        return explorations
                .computeIfAbsent(days, window -> Optional.ofNullable(Exploration.of(portfolio, upToAsOf(window))))
                .orElse(null);
    }

    /** Whether it can be told if that is less than this share. */
    public boolean explorationKnown(int days, double share) {
        Exploration exploration = exploration(days);
        return exploration != null && exploration.tells(share);
    }

    private static boolean isOne(@Nullable Integer number) {
        return number != null && number == 1;
    }

    private static boolean isZero(@Nullable Integer number) {
        return number != null && number == 0;
    }
}
