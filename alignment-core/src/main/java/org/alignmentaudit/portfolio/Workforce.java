package org.alignmentaudit.portfolio;

/** What is known of the people of the organisation, by topic; never of one person. Immutable and thread-safe. */
public final class Workforce {

    private final Lazy<TakeUps> takeUps;
    private final Lazy<Incentives> incentives;
    private final Lazy<Understanding> understanding;
    private final Lazy<UpwardVoice> upwardVoice;
    private final Lazy<MixedTeams> mixedTeams;

    Workforce(Portfolio portfolio) {
        takeUps = new Lazy<>(() -> new TakeUps(portfolio));
        incentives = new Lazy<>(() -> new Incentives(portfolio));
        understanding = new Lazy<>(() -> new Understanding(portfolio));
        upwardVoice = new Lazy<>(() -> new UpwardVoice(portfolio));
        mixedTeams = new Lazy<>(() -> new MixedTeams(portfolio));
    }

    /** How far people have taken up what initiatives brought. */
    public TakeUps takeUps() {
        return takeUps.get();
    }

    /** What people are paid for. */
    public Incentives incentives() {
        return incentives.get();
    }

    /** Whether people understand the strategy. */
    public Understanding understanding() {
        return understanding.get();
    }

    /** What people said upwards. */
    public UpwardVoice upwardVoice() {
        return upwardVoice.get();
    }

    /** From which teams people come who work together. */
    public MixedTeams mixedTeams() {
        return mixedTeams.get();
    }
}
