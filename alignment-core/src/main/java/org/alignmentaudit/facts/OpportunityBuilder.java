package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds an opportunity. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class OpportunityBuilder {

    private final Once once = new Once();
    private final String id;
    private final String stage;
    private @Nullable Money amount;
    private @Nullable Double statedProbability;
    private final LocalDate created;
    private @Nullable LocalDate expectedClose;
    private @Nullable Integer closePushes;
    private @Nullable Boolean commit;
    private @Nullable OpportunityOutcome outcome;
    private @Nullable LocalDate closedOn;
    private @Nullable LossReason lossReason;
    private @Nullable String ownerTeam;
    private final RowsDraft<OpportunityStage> stages = new RowsDraft<>();

    OpportunityBuilder(String id, String stage, LocalDate created) {
        this.id = id;
        this.stage = stage;
        this.created = created;
    }

    /** Money it would bring if won. */
    public OpportunityBuilder amount(Money amount) {
        once.set("amount");
        this.amount = amount;
        return this;
    }

    /** Stated probability of winning, 0 to 1. */
    public OpportunityBuilder statedProbability(double statedProbability) {
        once.set("statedProbability");
        this.statedProbability = statedProbability;
        return this;
    }

    /** Day it should close. */
    public OpportunityBuilder expectedClose(LocalDate expectedClose) {
        once.set("expectedClose");
        this.expectedClose = expectedClose;
        return this;
    }

    /** How often that day was moved later. */
    public OpportunityBuilder closePushes(int closePushes) {
        once.set("closePushes");
        this.closePushes = closePushes;
        return this;
    }

    /** Whether the forecast of sales counts on it. */
    public OpportunityBuilder commit(boolean commit) {
        once.set("commit");
        this.commit = commit;
        return this;
    }

    /** How it ended. */
    public OpportunityBuilder outcome(OpportunityOutcome outcome) {
        once.set("outcome");
        this.outcome = outcome;
        return this;
    }

    /** Day it ended. */
    public OpportunityBuilder closedOn(LocalDate closedOn) {
        once.set("closedOn");
        this.closedOn = closedOn;
        return this;
    }

    /** Why it was lost. */
    public OpportunityBuilder lossReason(LossReason lossReason) {
        once.set("lossReason");
        this.lossReason = lossReason;
        return this;
    }

    /** The team that works on it. */
    public OpportunityBuilder ownerTeam(String ownerTeam) {
        once.set("ownerTeam");
        this.ownerTeam = ownerTeam;
        return this;
    }

    /** Adds to stages, one or more rows; without any it says that there are none. */
    public OpportunityBuilder stages(OpportunityStage... rows) {
        stages.add(List.of(rows));
        return this;
    }

    /** The opportunity. */
    public Opportunity build() {
        return new Opportunity(
                id,
                stage,
                amount,
                statedProbability,
                created,
                expectedClose,
                closePushes,
                commit,
                outcome,
                closedOn,
                lossReason,
                ownerTeam,
                stages.build(History::new, History::new));
    }
}
