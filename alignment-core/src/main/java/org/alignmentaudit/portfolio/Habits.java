package org.alignmentaudit.portfolio;

/** Ways of choosing that show over several choices or years, by topic. Immutable and thread-safe. */
public final class Habits {

    private final Lazy<StrategicExits> exits;
    private final Lazy<Cancellations> cancellations;
    private final Lazy<Transfers> transfers;
    private final Lazy<YearlyPlans> yearlyPlans;
    private final Lazy<Renewals> renewals;
    private final Lazy<OwnApprovals> ownApprovals;
    private final Lazy<ActivityMeasures> activityMeasures;

    Habits(Portfolio portfolio, Funding funding) {
        exits = new Lazy<>(() -> new StrategicExits(portfolio));
        cancellations = new Lazy<>(() -> new Cancellations(portfolio, exits.get()));
        transfers = new Lazy<>(() -> new Transfers(portfolio, exits.get()));
        yearlyPlans = new Lazy<>(() -> new YearlyPlans(portfolio, funding));
        renewals = new Lazy<>(() -> new Renewals(portfolio));
        ownApprovals = new Lazy<>(() -> new OwnApprovals(portfolio));
        activityMeasures = new Lazy<>(() -> new ActivityMeasures(portfolio));
    }

    /** How the initiatives that were cancelled did beside those that were kept. */
    public Cancellations cancellations() {
        return cancellations.get();
    }

    /** From which initiatives to which budget was moved. */
    public Transfers transfers() {
        return transfers.get();
    }

    /** How the plans of one year follow those of the year before. */
    public YearlyPlans yearlyPlans() {
        return yearlyPlans.get();
    }

    /** How contracts with partners were renewed. */
    public Renewals renewals() {
        return renewals.get();
    }

    /** Who approved what they had proposed or sponsor. */
    public OwnApprovals ownApprovals() {
        return ownApprovals.get();
    }

    /** Which goals are measured by what is done, and what came of it. */
    public ActivityMeasures activityMeasures() {
        return activityMeasures.get();
    }
}
