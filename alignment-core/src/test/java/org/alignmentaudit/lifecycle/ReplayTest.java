package org.alignmentaudit.lifecycle;

import static org.alignmentaudit.lifecycle.Given.AS_OF;
import static org.alignmentaudit.lifecycle.Given.every;
import static org.alignmentaudit.lifecycle.Given.report;
import static org.alignmentaudit.lifecycle.Given.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.internal.pack.JavaRule;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final AuditReport ONE = report(List.of("I-1"), every("XX-01"));

    private static AuditRecord record(AuditReport report) {
        return AuditRecord.of(report, null, null);
    }

    private static AuditReport saying(String value) {
        return report(
                List.of("I-1"),
                JavaRule.of(
                        "XX-01",
                        Initiative.class,
                        initiative -> true,
                        (draft, initiative) -> draft.evidence("seen", value)));
    }

    @Test
    void ofTheSameIsIdentical() {
        Replay replay = Replay.of(record(ONE), record(report(List.of("I-1"), every("XX-01"))));

        assertThat(replay.identical()).isTrue();
        assertThat(replay.inputs()).isEmpty();
    }

    @Test
    void tellsWhichDigestDiffersAndWhichFindings() {
        Replay replay = Replay.of(record(ONE), record(report(List.of("I-2"), every("XX-01"))));

        assertThat(replay.identical()).isFalse();
        assertThat(replay.inputs())
                .extracting(InputDifference::input)
                .containsExactly(InputDifference.Input.PORTFOLIO_CONTENT);
        assertThat(replay.diff().appeared()).hasSize(1);
        assertThat(replay.diff().gone()).hasSize(1);
    }

    @Test
    void tellsWaiversAndBaselineThatDiffer() {
        Waivers waivers = new Waivers(ZoneOffset.UTC, List.of(waiver("XX-01", "I-1", AS_OF)), List.of());
        AuditRecord full = AuditRecord.of(waivers.apply(ONE), waivers, Baseline.empty("BAKER"));

        assertThat(Replay.of(full, record(ONE)).inputs())
                .containsExactly(
                        new InputDifference(InputDifference.Input.WAIVERS, waivers.digest(), ""),
                        new InputDifference(
                                InputDifference.Input.BASELINE,
                                Baseline.empty("BAKER").digest(),
                                ""));
    }

    @Test
    void tellsAFindingThatSaysSomethingElse() {
        Replay replay = Replay.of(record(saying("this")), record(saying("that")));

        assertThat(replay.identical()).isFalse();
        assertThat(replay.diff().sameFindings()).isTrue();
        assertThat(replay.reworded())
                .extracting(finding -> finding.subject().id())
                .containsExactly("I-1");
    }
}
