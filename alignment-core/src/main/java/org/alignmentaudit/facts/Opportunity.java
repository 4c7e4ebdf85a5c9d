package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.NotBefore;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * A possible sale, from the day it was opened to its outcome.
 */
@Element(value = "opportunities", singular = "opportunity")
public record Opportunity(
        @Meaning("identifier") String id,
        @Meaning("where it stands, a free word of the host") String stage,

        @Range(min = 0) @Meaning("money it would bring if won") @Nullable Money amount,

        @Range(min = 0, max = 1) @Meaning("stated probability of winning, 0 to 1") @Nullable Double statedProbability,

        @Occurred @Meaning("day it was opened") LocalDate created,
        @Meaning("day it should close") @Nullable LocalDate expectedClose,

        @Range(min = 0) @Meaning("how often that day was moved later") @Nullable Integer closePushes,

        @Meaning("whether the forecast of sales counts on it") @Nullable Boolean commit,

        @KnownFrom("closedOn") @Meaning("how it ended") @Nullable OpportunityOutcome outcome,

        @KnownFrom("closedOn") @NotBefore("created") @Meaning("day it ended") @Nullable LocalDate closedOn,

        @KnownFrom("closedOn") @Meaning("why it was lost") @Nullable LossReason lossReason,

        @Refers("teams") @Meaning("the team that works on it") @Nullable String ownerTeam,

        @Child(table = "opportunity_stages") History<OpportunityStage> stages)
        implements Subject {

    /** Starts an opportunity with what every opportunity has. */
    public static OpportunityBuilder builder(String id, String stage, LocalDate created) {
        return new OpportunityBuilder(id, stage, created);
    }

    /** Whether nothing is known of an end. */
    public boolean open() {
        return outcome == null && closedOn == null;
    }

    /** Whether it was won. */
    public boolean won() {
        return outcome == OpportunityOutcome.WON;
    }

    /** Whether it was won or lost; what was withdrawn was neither. */
    public boolean settled() {
        return won() || outcome == OpportunityOutcome.LOST;
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.OPPORTUNITY, id, id);
    }
}
