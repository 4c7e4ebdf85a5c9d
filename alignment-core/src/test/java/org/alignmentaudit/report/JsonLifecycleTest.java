package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Trend;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.audit.WaiverNotes;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Disposition;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;

class JsonLifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static Map<String, Object> json(SampleReport report) {
        return Json.object(SampleReport.written(new JsonReport(), report.build()));
    }

    private static SampleFinding orphan() {
        return SampleFinding.of("AL-01", SubjectType.INITIATIVE, "I-7", "Oven");
    }

    @Test
    void tellsTheStateTheWaiverAndTheDispositionsOfAFinding() {
        SampleFinding finding = orphan().state(FindingState.CHANGED)
                .waiver("Ends in spring", "owner", DAY)
                .disposition(new Disposition("A-1", ActionState.ACCEPTED, DAY, null));

        assertThat(Json.at(json(new SampleReport().finding(finding)), "findings", 0))
                .containsEntry("state", "CHANGED")
                .containsEntry(
                        "waiver", Map.of("reason", "Ends in spring", "approvedBy", "owner", "until", "2026-03-31"))
                .containsEntry(
                        "dispositions", List.of(Map.of("action", "A-1", "state", "ACCEPTED", "due", "2026-03-31")));
    }

    @Test
    void leavesOutWhatDoesNotApplyToAFinding() {
        assertThat(Json.at(json(new SampleReport().finding(orphan())), "findings", 0))
                .doesNotContainKeys("state", "waiver", "dispositions");
    }

    @Test
    void listsWhatIsGoneSinceTheBaseline() {
        GoneFinding gone = new GoneFinding("f1:1", "AL-01", "INITIATIVE:I-9", DAY, Severity.HIGH);

        assertThat(Json.at(json(new SampleReport().gone(gone)), "gone", 0))
                .isEqualTo(Map.of(
                        "fingerprint", "f1:1",
                        "rule", "AL-01",
                        "subject", "INITIATIVE:I-9",
                        "firstSeen", "2026-03-31",
                        "severity", "HIGH"));
    }

    @Test
    void listsWhatIsToBeKnownOfWaivers() {
        WaiverNote note = new WaiverNote("/waivers/0", "AL-01", "INITIATIVE:I-7", DAY, "It matches nothing.");
        WaiverNotes notes = new WaiverNotes(List.of(note), List.of(), List.of(), List.of(), List.of());

        assertThat(Json.at(json(new SampleReport().waivers(notes)), "waivers"))
                .containsEntry(
                        "unused",
                        List.of(Map.of(
                                "place", "/waivers/0",
                                "rule", "AL-01",
                                "subject", "INITIATIVE:I-7",
                                "until", "2026-03-31",
                                "message", "It matches nothing.")))
                .containsEntry("expired", List.of());
    }

    @Test
    void tellsMeasuresAndLeavesOutWhatCannotBeTold() {
        Measure measured = new Measure(
                "KP-01",
                "Alignment",
                0.75,
                Unit.SHARE,
                6.0,
                8.0,
                8,
                0.5,
                Trend.UP,
                MeasureVerdict.GOOD,
                "Six of eight.");
        Measure unknown = new Measure(
                "KP-02",
                "Engagement",
                null,
                Unit.SHARE,
                null,
                null,
                null,
                null,
                null,
                MeasureVerdict.NOT_MEASURABLE,
                "No survey.");
        Map<String, Object> document = json(new SampleReport().measure(measured).measure(unknown));

        assertThat(Json.at(document, "scorecard", 0))
                .containsEntry("value", new BigDecimal("0.75"))
                .containsEntry("numerator", new BigDecimal(6))
                .containsEntry("sampleSize", new BigDecimal(8))
                .containsEntry("trend", "UP")
                .containsEntry("verdict", "GOOD");
        assertThat(Json.at(document, "scorecard", 1))
                .containsOnlyKeys("kpi", "title", "unit", "verdict", "reason")
                .containsEntry("verdict", "NOT_MEASURABLE");
    }
}
