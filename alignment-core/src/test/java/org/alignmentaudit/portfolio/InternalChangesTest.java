package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InternalChangesTest {

    private static final List<String> WORDS = List.of("NEW prices");

    @Test
    void findsAWordInAnyCaseOnTheseDays() {
        InternalChanges changes = changes("The new Prices of June", InfluencerKind.INTERNAL);

        assertThat(changes.titled(WORDS, AS_OF, AS_OF)).isTrue();
        assertThat(changes.titled(WORDS, AS_OF.minusDays(9), AS_OF.minusDays(1)))
                .isFalse();
        assertThat(changes.titled(WORDS, AS_OF.plusDays(1), AS_OF.plusDays(9))).isFalse();
        assertThat(changes.titled(List.of("oven"), AS_OF, AS_OF)).isFalse();
    }

    @Test
    void leavesOutWhatIsNotInternalOrHasNoTitle() {
        assertThat(changes("New prices", InfluencerKind.EXTERNAL).titled(WORDS, AS_OF, AS_OF))
                .isFalse();
        assertThat(changes(null, InfluencerKind.INTERNAL).titled(WORDS, AS_OF, AS_OF))
                .isFalse();
    }

    private static InternalChanges changes(@Nullable String title, InfluencerKind kind) {
        return new InternalChanges(List.of(new Influencer("X", title, kind, AS_OF, Level.LOW, List.of(), null)));
    }
}
