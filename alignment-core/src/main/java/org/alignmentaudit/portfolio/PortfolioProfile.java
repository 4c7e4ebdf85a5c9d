package org.alignmentaudit.portfolio;

/**
 * The directory of the figures of a portfolio, so that no rule adds them up. Each belongs to one topic, and the topics follow
 * each other as money, goals, initiatives, decisions and customers do; those that hold topics of their own come last. What
 * takes a walk over the portfolio is worked out when it is first asked for. One such fact per audit; immutable and
 * thread-safe.
 */
public final class PortfolioProfile {

    private final Funding funding;
    private final Lazy<GoalShares> goalShares;
    private final Lazy<PortfolioSpending> spending;
    private final Lazy<Allocation> allocation;
    private final Lazy<AnnualBudget> annualBudget;
    private final Materiality materiality;
    private final Lazy<Explorations> explorations;
    private final Experiments experiments;
    private final Lazy<Paces> paces;
    private final Lazy<GoalTerms> goalTerms;
    private final Lazy<GoalRegister> goalRegister;
    private final Lazy<GoalPlaces> goalPlaces;
    private final Lazy<GoalPlans> goalPlans;
    private final Lazy<TargetDemands> targetDemands;
    private final Lazy<NewMeans> newMeans;
    private final Lazy<Communications> communications;
    private final Lazy<StrategyReviews> strategyReviews;
    private final Lazy<Programmes> programmes;
    private final Lazy<Workload> workload;
    private final Lazy<CrossPurposes> crossPurposes;
    private final Lazy<Contradictions> contradictions;
    private final Lazy<Drifts> drifts;
    private final Lazy<EffortKpis> effortKpis;
    private final Lazy<AutomatedProcesses> automatedProcesses;
    private final Lazy<Methods> methods;
    private final Lazy<PerformanceIndices> performanceIndices;
    private final Lazy<OverdueRisks> overdueRisks;
    private final Lazy<Completions> completions;
    private final Lazy<SerialExtensions> serialExtensions;
    private final Lazy<DecisionRecord> decisions;
    private final Lazy<Approvals> approvals;
    private final Lazy<DecidingGroups> groups;
    private final Lazy<Deliberations> deliberations;
    private final Lazy<Choices> choices;
    private final Lazy<Outcomes> outcomes;
    private final Lazy<ContraryRecords> contraryRecords;
    private final Lazy<Pivots> pivots;
    private final Lazy<AssumptionTests> assumptionTests;
    private final Lazy<CustomerVoice> customerVoice;
    private final Lazy<CustomerFocus> customerFocus;
    private final Lazy<InternalChanges> internalChanges;
    private final Surroundings surroundings;
    private final Workforce workforce;
    private final Estimates estimates;
    private final Habits habits;
    private final Mitigations mitigations;
    private final Scorecard scorecard;
    private final RecordConflicts recordConflicts;

    PortfolioProfile(Portfolio portfolio, Funding funding) {
        this.funding = funding;
        goalShares = new Lazy<>(() -> new GoalShares(portfolio, funding));
        spending = new Lazy<>(() -> new PortfolioSpending(portfolio, funding.budget()));
        allocation = new Lazy<>(() -> new Allocation(portfolio, funding));
        annualBudget = new Lazy<>(() -> new AnnualBudget(portfolio, funding.budget()));
        materiality = new Materiality(portfolio.organization(), funding.budget());
        explorations = new Lazy<>(() -> new Explorations(portfolio));
        experiments = new Experiments(funding.budget());
        paces = new Lazy<>(() -> new Paces(portfolio));
        goalTerms = new Lazy<>(() -> new GoalTerms(portfolio));
        goalRegister = new Lazy<>(() -> new GoalRegister(portfolio, goalTerms.get()));
        goalPlaces = new Lazy<>(() -> new GoalPlaces(portfolio));
        goalPlans = new Lazy<>(() -> new GoalPlans(portfolio));
        targetDemands = new Lazy<>(() -> new TargetDemands(portfolio));
        newMeans = new Lazy<>(() -> new NewMeans(portfolio));
        communications = new Lazy<>(() -> new Communications(portfolio, funding));
        strategyReviews = new Lazy<>(() -> new StrategyReviews(portfolio, paces.get()));
        programmes = new Lazy<>(() -> new Programmes(portfolio));
        workload = new Lazy<>(() -> new Workload(portfolio));
        crossPurposes = new Lazy<>(() -> new CrossPurposes(portfolio));
        contradictions = new Lazy<>(() -> new Contradictions(portfolio));
        drifts = new Lazy<>(() -> new Drifts(portfolio));
        effortKpis = new Lazy<>(() -> new EffortKpis(portfolio));
        automatedProcesses = new Lazy<>(() -> new AutomatedProcesses(portfolio));
        methods = new Lazy<>(() -> new Methods(portfolio));
        performanceIndices = new Lazy<>(() -> new PerformanceIndices(portfolio));
        overdueRisks = new Lazy<>(() -> new OverdueRisks(portfolio));
        completions = new Lazy<>(() -> new Completions(portfolio));
        serialExtensions = new Lazy<>(() -> new SerialExtensions(portfolio));
        decisions = new Lazy<>(() -> new DecisionRecord(portfolio));
        approvals = new Lazy<>(() -> new Approvals(portfolio, decisions.get(), funding.budget()));
        groups = new Lazy<>(() -> new DecidingGroups(portfolio.decisions()));
        deliberations = new Lazy<>(() -> new Deliberations(portfolio));
        choices = new Lazy<>(() -> new Choices(portfolio));
        outcomes = new Lazy<>(() -> new Outcomes(portfolio));
        contraryRecords = new Lazy<>(() -> new ContraryRecords(portfolio, paces.get()));
        pivots = new Lazy<>(() -> new Pivots(portfolio));
        assumptionTests = new Lazy<>(() -> new AssumptionTests(portfolio));
        customerVoice = new Lazy<>(() -> new CustomerVoice(portfolio));
        customerFocus = new Lazy<>(() -> new CustomerFocus(portfolio, decisions.get(), approvals.get()));
        internalChanges = new Lazy<>(() -> new InternalChanges(portfolio.influencers()));
        surroundings = new Surroundings(portfolio, funding.budget());
        workforce = new Workforce(portfolio);
        estimates = new Estimates(portfolio);
        habits = new Habits(portfolio, funding);
        mitigations = new Mitigations(portfolio, materiality);
        scorecard = new Scorecard(portfolio, surroundings);
        recordConflicts = new RecordConflicts(portfolio);
    }

    /** Which budgets are in force, and which goals they serve. */
    public Funding funding() {
        return funding;
    }

    /** How the portfolio budget is shared among the active goals. */
    public GoalShares goalShares() {
        return goalShares.get();
    }

    /** What initiatives spent. */
    public PortfolioSpending spending() {
        return spending.get();
    }

    /** On which goals money was spent and hours were worked. */
    public Allocation allocation() {
        return allocation.get();
    }

    /** The money of a year. */
    public AnnualBudget annualBudget() {
        return annualBudget.get();
    }

    /** Which decisions are material. */
    public Materiality materiality() {
        return materiality;
    }

    /** How much of the spending went into what is new. */
    public Explorations explorations() {
        return explorations.get();
    }

    /** Which initiatives are experiments with bounds. */
    public Experiments experiments() {
        return experiments;
    }

    /** How objectives come on, beside the time that has passed. */
    public Paces paces() {
        return paces.get();
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

    /** How long the plans of goals stood as they are. */
    public GoalPlans goalPlans() {
        return goalPlans.get();
    }

    /** What the objectives of the active goals still ask of their KPIs. */
    public TargetDemands targetDemands() {
        return targetDemands.get();
    }

    /** Which goals were given more money through the initiatives linked to them. */
    public NewMeans newMeans() {
        return newMeans.get();
    }

    /** What was said about goals, and to whom. */
    public Communications communications() {
        return communications.get();
    }

    /** The reviews of the strategy. */
    public StrategyReviews strategyReviews() {
        return strategyReviews.get();
    }

    /** Which initiatives are programmes. */
    public Programmes programmes() {
        return programmes.get();
    }

    /** On how many things the organisation works at once. */
    public Workload workload() {
        return workload.get();
    }

    /** Which initiatives pull in opposite directions. */
    public CrossPurposes crossPurposes() {
        return crossPurposes.get();
    }

    /** Which values initiatives contradict. */
    public Contradictions contradictions() {
        return contradictions.get();
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

    /** What earned value says of initiatives. */
    public PerformanceIndices performanceIndices() {
        return performanceIndices.get();
    }

    /** Which grave risks on initiatives are overdue. */
    public OverdueRisks overdueRisks() {
        return overdueRisks.get();
    }

    /** How near their ends initiatives are said to be. */
    public Completions completions() {
        return completions.get();
    }

    /** How often the ends of initiatives were moved later. */
    public SerialExtensions serialExtensions() {
        return serialExtensions.get();
    }

    /** What decisions are about, and what they answered. */
    public DecisionRecord decisions() {
        return decisions.get();
    }

    /** When initiatives were approved, and what was known by then. */
    public Approvals approvals() {
        return approvals.get();
    }

    /** How groups of people decide. */
    public DecidingGroups groups() {
        return groups.get();
    }

    /** How decisions were taken. */
    public Deliberations deliberations() {
        return deliberations.get();
    }

    /** What decisions chose from. */
    public Choices choices() {
        return choices.get();
    }

    /** When it was known what came of decisions. */
    public Outcomes outcomes() {
        return outcomes.get();
    }

    /** What records say against the subjects of decisions. */
    public ContraryRecords contraryRecords() {
        return contraryRecords.get();
    }

    /** How often the organisation changed its mind. */
    public Pivots pivots() {
        return pivots.get();
    }

    /** What assumptions rest on, and when they were last tested. */
    public AssumptionTests assumptionTests() {
        return assumptionTests.get();
    }

    /** What customers said before and after initiatives went live. */
    public CustomerVoice customerVoice() {
        return customerVoice.get();
    }

    /** Which initiatives are meant for customers, and what customers had said at approval. */
    public CustomerFocus customerFocus() {
        return customerFocus.get();
    }

    /** What changed inside the organisation. */
    public InternalChanges internalChanges() {
        return internalChanges.get();
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
}
