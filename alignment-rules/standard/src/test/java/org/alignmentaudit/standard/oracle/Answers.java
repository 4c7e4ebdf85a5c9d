package org.alignmentaudit.standard.oracle;

import java.util.Optional;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.portfolio.Portfolio;

/** Which decision answered a change that was noticed. */
final class Answers {

    private Answers() {}

    /** Nothing where nobody says, or where the decision was taken after the as-of date. */
    static Optional<Decision> to(Influencer influencer, Portfolio portfolio) {
        return portfolio.decisions().stream()
                .filter(decision -> portfolio.supplies("influencers.responseDecisionId"))
                .filter(decision -> decision.id().equals(influencer.responseDecisionId()))
                .findAny();
    }
}
