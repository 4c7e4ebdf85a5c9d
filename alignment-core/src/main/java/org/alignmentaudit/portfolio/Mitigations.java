package org.alignmentaudit.portfolio;

/** What the organisation does against drift and bias, by topic. Immutable and thread-safe. */
public final class Mitigations {

    private final Lazy<Challenges> challenges;
    private final Lazy<BiasTrainings> biasTrainings;
    private final Lazy<Principles> principles;
    private final Lazy<Dialogue> dialogue;
    private final Lazy<Toolbox> toolbox;
    private final Lazy<FollowUp> followUp;

    Mitigations(Portfolio portfolio, Materiality materiality) {
        challenges = new Lazy<>(() -> new Challenges(portfolio, materiality));
        biasTrainings = new Lazy<>(() -> new BiasTrainings(portfolio));
        principles = new Lazy<>(() -> new Principles(portfolio));
        dialogue = new Lazy<>(() -> new Dialogue(portfolio));
        toolbox = new Lazy<>(() -> new Toolbox(portfolio));
        followUp = new Lazy<>(() -> new FollowUp(portfolio));
    }

    /** Which decisions somebody was asked to argue against. */
    public Challenges challenges() {
        return challenges.get();
    }

    /** Who learned to see biases in decisions. */
    public BiasTrainings biasTrainings() {
        return biasTrainings.get();
    }

    /** Which principles decisions follow. */
    public Principles principles() {
        return principles.get();
    }

    /** When people talked about the strategy. */
    public Dialogue dialogue() {
        return dialogue.get();
    }

    /** Which tools of strategy work are in use. */
    public Toolbox toolbox() {
        return toolbox.get();
    }

    /** What became of findings. */
    public FollowUp followUp() {
        return followUp.get();
    }
}
