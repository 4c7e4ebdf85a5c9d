package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Feedback;
import org.junit.jupiter.api.Test;

/** What people said upwards, and what came of it. */
class UpwardVoiceTest {

    private static Feedback said(int daysAgo, boolean answered) {
        return new Feedback("F" + daysAgo, daysAgo(daysAgo), null, answered ? AS_OF : null, null);
    }

    private static UpwardVoice of(Fact... facts) {
        return organization().add(facts).build().profile().workforce().upwardVoice();
    }

    @Test
    void countsWhatCouldBeAnswered() {
        UpwardVoice voice = of(said(29, false), said(30, false), said(31, false), said(40, true), said(50, false));

        assertThat(voice.unanswered(50, 29, 3)).isEqualTo(new FeedbackCount(3, 2));
        assertThat(voice.unanswered(51, 29, 4)).isEqualTo(new FeedbackCount(4, 3));
        assertThat(voice.unanswered(50, 29, 4)).isNull();
        assertThat(voice.newestOn()).isEqualTo(daysAgo(29));
    }

    @Test
    void silenceNeedsAKnownHeadcount() {
        assertThat(of().headcountKnown()).isFalse();
        assertThat(of().silent(1, 9)).isFalse();
    }
}
