package org.alignmentaudit.facts;

import java.util.List;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Something that could have been decided.
 */
@Key("id")
public record Option(
        @Meaning("identifier, unique within the decision") @Nullable String id,

        @Meaning("what it was") String text,

        @Meaning("whether it means leaving things as they are") @Nullable Boolean doNothing,

        @Refers("partners") @Meaning("the partner it means") @Nullable String partnerId,

        @Meaning("its total score") @Nullable Double score,
        @Meaning("why it was turned down") @Nullable RejectionCode rejectedCode,
        @Child(table = "option_scores") Rows<OptionScore> scores) {

    /** An option known by its text. */
    public static Option of(String text) {
        return new Option(null, text, null, null, null, null, new Rows<>());
    }

    /** The option to leave things as they are. */
    public static Option nothing(String text) {
        return new Option(null, text, true, null, null, null, new Rows<>());
    }

    /**
     * An option with the points it got; without any it says that there are none.
     *
     * @param id identifier, unique within the decision
     * @param text what it was
     * @param scores points by criterion
     */
    public static Option scored(String id, String text, OptionScore... scores) {
        return new Option(id, text, null, null, null, null, new Rows<>(List.of(scores)));
    }

    /** Whether it means doing something. */
    public boolean real() {
        return !Boolean.TRUE.equals(doNothing);
    }
}
