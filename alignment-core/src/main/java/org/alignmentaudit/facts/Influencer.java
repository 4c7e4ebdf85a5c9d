package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * A change, inside or outside, that bears on the goals.
 */
@Element(value = "influencers", singular = "influencer")
public record Influencer(
        @Meaning("identifier") String id,
        @Meaning("what readers call it") @Nullable String title,
        @Meaning("where it comes from") InfluencerKind kind,
        @Occurred @Meaning("day it was noticed") LocalDate date,
        @Meaning("how much it matters") Level impact,
        @Refers("goals") @Meaning("goals it bears on") List<String> goalIds,

        @Refers("decisions") @Meaning("the decision that answered it") @Nullable String responseDecisionId)
        implements Fact {}
